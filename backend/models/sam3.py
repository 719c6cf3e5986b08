# SPDX-License-Identifier: GPL-3.0-or-later
"""SAM 3 (Carion et al. 2025) for single images behind `PromptableModel`: its tracker, on modules of `transformers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..device import import_torch
from ..errors import PackageError
from .sam import SamModel
from .sam3_build import build_sam3
from .sam_frame import Frame

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from ..types import Prompts
    from .protocols import Arrays
    from .weights import State

SIDE = 1008
LOGITS = 288
_MASKS = 4
_LEVELS = ("high_res_0", "high_res_1", "image_embedding")
_NO_POINT = -1


class Sam3Model(SamModel):
    """SAM 3 for points, boxes and masks; its words are not used: Search has models trained on imagery from above.

    `encode` gives "image_embedding" (256, 72, 72), the finer "high_res_0" (32, 288, 288) and "high_res_1"
    (64, 144, 144), and "size". The image is stretched to a square of 1008 pixels, so the logits (k, 288, 288) cover
    exactly the image.
    """

    window_size = SIDE
    code_version = "sam3-1"

    def _build(self, state: State, name: str, arch: str) -> tuple[Any, str]:
        return build_sam3(state, name=name)

    def _frame(self, height: int, width: int) -> Frame:
        return Frame(height, width, stretched=True, side=SIDE, logit_side=LOGITS)

    @property
    def _prompt_encoder(self) -> Any:
        return self._sam.prompt_encoder

    def _dense_position(self) -> Tensor:
        position: Tensor = self._sam.get_image_wide_positional_embeddings()
        return position

    def _encode_batch(self, images: Sequence[NDArray[np.uint8]]) -> list[dict[str, NDArray[np.float32]]]:
        torch = import_torch()
        with torch.inference_mode(), self.device.autocast():
            found = [self._sam.get_image_embeddings(self._input(rgb)) for rgb in images]
        return [
            {name: level[0].float().cpu().numpy() for name, level in zip(_LEVELS, levels, strict=True)}
            for levels in found
        ]

    def _input(self, rgb: NDArray[np.uint8]) -> Tensor:
        """Do what `Sam3TrackerProcessor` does: resize in uint8, then colours from 0..255 to -1..1."""
        torch = import_torch()
        image = torch.from_numpy(np.ascontiguousarray(rgb)).permute(2, 0, 1)[None]
        if image.shape[2:] != (SIDE, SIDE):
            image = torch.nn.functional.interpolate(
                image, (SIDE, SIDE), mode="bilinear", antialias=True, align_corners=False
            )
        result: Tensor = (image.to(self.device.torch_name).float() - 127.5) / 127.5
        return result

    def _predict(
        self, arrays: Arrays, frame: Frame, batch: Sequence[Prompts]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        torch = import_torch()
        count = len(batch)
        levels = [
            torch.from_numpy(np.asarray(arrays[name])).to(self.device.torch_name).float().expand(count, -1, -1, -1)
            for name in _LEVELS
        ]
        points, labels, boxes, masks = self._prompts(frame, batch)
        sparse, dense = self._prompt_encoder(points, labels, boxes, masks)
        logits, iou, _, _ = self._sam.mask_decoder(
            image_embeddings=levels[2],
            image_positional_embeddings=self._position.expand(count, -1, -1, -1),
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
            multimask_output=False,
            high_resolution_features=levels[:2],
        )
        if logits.shape[2] != _MASKS:
            raise PackageError(
                f"This version of the package 'transformers' gives {logits.shape[2]} of SAM 3's {_MASKS} masks; "
                "install version 5.23."
            )
        return logits[:, 0].float().cpu().numpy(), iou[:, 0].float().cpu().numpy()

    def _prompts(self, frame: Frame, batch: Sequence[Prompts]) -> tuple[Tensor | None, ...]:
        """Points (n, 1, k, 2), labels (n, 1, k), boxes (n, 1, 4) and masks (n, 1, 288, 288): one object an entry."""
        torch = import_torch()
        tensors = self._prompt_tensors(frame, batch)
        boxes, masks = tensors["boxes"], tensors["masks"]
        if tensors["points"] is not None:
            points, labels = (tensor[:, None] for tensor in tensors["points"])
        elif boxes is None:  # a mask alone: the package puts a point that is none beside it
            points = torch.zeros(len(batch), 1, 1, 2, device=self.device.torch_name)
            labels = torch.full((len(batch), 1, 1), _NO_POINT, dtype=torch.int32, device=self.device.torch_name)
        else:
            points = labels = None
        return points, labels, None if boxes is None else boxes[:, None], masks
