# SPDX-License-Identifier: GPL-3.0-or-later
"""SAM 2.1 (Ravi et al. 2024) for single images behind `PromptableModel`, on the modules of the package `sam2`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..device import import_torch
from .sam import SamModel
from .sam2_build import build_sam2
from .sam_frame import INPUT_SIDE, Frame

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from ..types import Prompts
    from .protocols import Arrays
    from .weights import State

_MEAN = (0.485, 0.456, 0.406)
_STD = (0.229, 0.224, 0.225)
_LEVELS = ("high_res_0", "high_res_1", "image_embedding")
_CORNERS = (2, 3)
"""Labels of a box's corners in SAM 2's prompt encoder."""


class Sam2Model(SamModel):
    """SAM 2.1 T, S, B+ or L (told from the weights' shapes).

    `encode` gives "image_embedding" (256, 64, 64), the finer "high_res_0" (32, 256, 256) and "high_res_1"
    (64, 128, 128), and "size". The image is stretched to a square, so the logits cover exactly the image.
    """

    code_version = "sam2-1"

    def _build(self, state: State, name: str, arch: str) -> tuple[Any, str]:
        return build_sam2(state, name=name, arch=arch)

    def _frame(self, height: int, width: int) -> Frame:
        return Frame(height, width, stretched=True)

    @property
    def _prompt_encoder(self) -> Any:
        return self._sam.sam_prompt_encoder

    def _encode_batch(self, images: Sequence[NDArray[np.uint8]]) -> list[dict[str, NDArray[np.float32]]]:
        torch = import_torch()
        with torch.inference_mode(), self.device.autocast():
            return [self._encode_one(rgb) for rgb in images]

    def _encode_one(self, rgb: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
        """Do what `SAM2ImagePredictor.set_image` does: the levels, and the embedding of "no memory" on the last."""
        found = self._sam.forward_image(self._input(rgb))
        _, levels, _, sizes = self._sam._prepare_backbone_features(found)
        if self._sam.directly_add_no_mem_embed:
            levels[-1] = levels[-1] + self._sam.no_mem_embed
        arrays = {}
        for name, level, size in zip(_LEVELS, levels, sizes, strict=True):
            arrays[name] = level[:, 0].T.reshape(-1, *size).float().cpu().numpy()
        return arrays

    def _input(self, rgb: NDArray[np.uint8]) -> Tensor:
        torch = import_torch()
        tensor = torch.from_numpy(np.ascontiguousarray(rgb)).to(self.device.torch_name)
        image = tensor.permute(2, 0, 1)[None].float() / 255
        side = (INPUT_SIDE, INPUT_SIDE)
        if image.shape[2:] != side:
            image = torch.nn.functional.interpolate(image, side, mode="bilinear", antialias=True, align_corners=False)
        mean, std = (torch.tensor(values, device=image.device).view(1, 3, 1, 1) for values in (_MEAN, _STD))
        result: Tensor = (image - mean) / std
        return result

    def _predict(
        self, arrays: Arrays, frame: Frame, batch: Sequence[Prompts]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        torch = import_torch()
        levels = [torch.from_numpy(np.asarray(arrays[name])).to(self.device.torch_name).float() for name in _LEVELS]
        prompts = self._prompt_tensors(frame, batch)
        sparse, dense = self._prompt_encoder(points=_with_corners(prompts), boxes=None, masks=prompts["masks"])
        count = len(batch)
        logits, iou, _, _ = self._sam.sam_mask_decoder.predict_masks(
            image_embeddings=levels[2][None],
            image_pe=self._position,
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
            repeat_image=count > 1,
            high_res_features=[level[None] for level in levels[:2]],
        )
        return logits.float().cpu().numpy(), iou.float().cpu().numpy()


def _with_corners(prompts: dict[str, Any]) -> tuple[Tensor, Tensor] | None:
    """Points and labels with the corners of the boxes before them, as SAM 2 wants them."""
    torch = import_torch()
    points, boxes = prompts["points"], prompts["boxes"]
    if boxes is None:
        found: tuple[Tensor, Tensor] | None = points
        return found
    corners = boxes.reshape(-1, 2, 2)
    labels = torch.tensor([_CORNERS], dtype=torch.int32, device=boxes.device).repeat(len(corners), 1)
    if points is None:
        return corners, labels
    return torch.cat([corners, points[0]], dim=1), torch.cat([labels, points[1]], dim=1)
