# SPDX-License-Identifier: GPL-3.0-or-later
"""Segment Anything (Kirillov et al. 2023) behind `PromptableModel`, on the official `segment_anything` modules."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..device import Device, Notify, choose_device, import_torch, run_batched
from ..errors import InputError
from ..types import Decoded, Prompts
from ..wording import counted
from .sam_build import build_sam
from .sam_frame import INPUT_SIDE, Frame
from .weights import read_state, signature

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from .protocols import Arrays
    from .weights import State

log = logging.getLogger(__name__)


class SamModel:
    """SAM ViT-B, L or H (told from the weights' shapes), or MobileSAM.

    `encode` gives "image_embedding" (256, 64, 64) and "size" uint16 (2,), the image's height and width.
    The embedding is float16, which halves the cache and moves logits by less than 1 %; `exact=True` keeps float32.

    Attributes:
        device: where it runs; becomes the CPU if a GPU's memory does not suffice.
        notify: receives a sentence when memory is full (default: the log).
    """

    window_size = INPUT_SIDE
    stride = 1
    code_version = "sam-1"

    def __init__(self, state: State, device: Device, *, name: str = "", arch: str = "", exact: bool = False) -> None:
        """Build the architecture that the tensors belong to.

        Args:
            state: official state dict ("image_encoder...", "prompt_encoder...", "mask_decoder...").
            device: where to run.
            name: for people; "" = after the architecture.
            arch: "vit_b", "vit_l", "vit_h" or "vit_t" to demand one, "" = whichever it is.
            exact: give float32 embeddings.

        Raises:
            WeightsError: the tensors belong to no SAM, or to another one.
        """
        self._signature = signature(state, f"{self.code_version} {'float32' if exact else 'float16'}")
        self._sam, found = self._build(state, name, arch)
        self._name = name or f"SAM {found}"
        self._dtype = np.float32 if exact else np.float16
        self.notify: Notify = log.warning
        self._move(device)

    @classmethod
    def load(cls, path: Path, device: Device, *, name: str = "", arch: str = "") -> SamModel:
        """Load a weights file in the official format (.pth or .safetensors)."""
        model = cls(read_state(path), device, name=path.name, arch=arch)  # errors name the file
        model._name = name or path.stem
        return model

    @property
    def name(self) -> str:
        """Name for people."""
        return self._name

    @property
    def signature(self) -> str:
        """Identity of weights, code and precision."""
        return self._signature

    def encode(self, rgb: NDArray[np.uint8]) -> dict[str, NDArray[np.generic]]:
        """Encode an image uint8 (h, w, 3); any size, the long side becomes 1024 pixels.

        Raises:
            InputError: another shape or dtype.
            DeviceError: no memory left, not even on the CPU.
        """
        if rgb.dtype != np.uint8 or rgb.ndim != 3 or rgb.shape[2] != 3 or 0 in rgb.shape:
            raise InputError(f"SAM encodes uint8 images (h, w, 3), not {rgb.dtype} {rgb.shape}.")
        (arrays,) = run_batched([rgb], self._encode_batch, batch=1, to_cpu=self._to_cpu, notify=self.notify)
        size = np.array(rgb.shape[:2], np.uint16)
        return {**{name: array.astype(self._dtype) for name, array in arrays.items()}, "size": size}

    def decode(self, arrays: Arrays, prompts: Sequence[Prompts]) -> list[Decoded]:
        """Decode objects of one encoded image, in batches.

        Points, box and mask of one object are pixels of the image, (0, 0) at the outer corner of its first pixel:
        `SamPredictor` calls the point (x, y) what is here (x, y) + 0.5 / scale, scale being 1024 / long side.

        Args:
            arrays: what `encode` gave.
            prompts: one entry an object.

        Returns:
            One `Decoded` an object: three candidates for a lone include point, one otherwise. The logits
            (k, 256, 256) cover SAM's padded square, so `bounds` reach past the short side of the image.

        Raises:
            InputError: an object without any prompt, or a label that is not 0 or 1.
            DeviceError: no memory left, not even on the CPU.
        """
        height, width = (int(side) for side in arrays["size"])
        frame = self._frame(height, width)
        for entry in prompts:
            _check(entry)
        # One tensor holds objects with equally many tokens; padding would change SAM's numbers.
        groups: dict[tuple[int, bool, bool], list[int]] = {}
        for index, entry in enumerate(prompts):
            groups.setdefault((len(entry.xy), entry.box is not None, entry.mask is not None), []).append(index)
        decoded: dict[int, Decoded] = {}
        for indices in groups.values():
            results = run_batched(
                [prompts[index] for index in indices],
                lambda batch: self._decode_batch(arrays, frame, batch),
                batch=self.device.decode_batch,
                to_cpu=self._to_cpu,
                notify=self.notify,
            )
            decoded.update(zip(indices, results, strict=True))
        return [decoded[index] for index in range(len(prompts))]

    def _build(self, state: State, name: str, arch: str) -> tuple[Any, str]:
        return build_sam(state, name=name, arch=arch)

    def _frame(self, height: int, width: int) -> Frame:
        return Frame(height, width)

    @property
    def _prompt_encoder(self) -> Any:
        return self._sam.prompt_encoder

    def _dense_position(self) -> Tensor:
        position: Tensor = self._prompt_encoder.get_dense_pe()
        return position

    def _encode_batch(self, images: Sequence[NDArray[np.uint8]]) -> list[dict[str, NDArray[np.float32]]]:
        torch = import_torch()
        with torch.inference_mode(), self.device.autocast():
            found = [self._sam.image_encoder(self._input(rgb))[0].float().cpu().numpy() for rgb in images]
        return [{"image_embedding": embedding} for embedding in found]

    def _input(self, rgb: NDArray[np.uint8]) -> Tensor:
        torch = import_torch()
        resized = Frame(rgb.shape[0], rgb.shape[1]).resize(rgb)
        tensor = torch.from_numpy(np.ascontiguousarray(resized)).to(self.device.torch_name)
        result: Tensor = self._sam.preprocess(tensor.permute(2, 0, 1)[None].contiguous())
        return result

    def _decode_batch(self, arrays: Arrays, frame: Frame, batch: Sequence[Prompts]) -> list[Decoded]:
        with import_torch().inference_mode():
            logits, iou = self._predict(arrays, frame, batch)
        return [_candidates(entry, logits[index], iou[index], frame) for index, entry in enumerate(batch)]

    def _predict(
        self, arrays: Arrays, frame: Frame, batch: Sequence[Prompts]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """SAM's four masks (n, 4, 256, 256), the first for a clear prompt, the others for a click; scores (n, 4)."""
        torch = import_torch()
        embedding = torch.from_numpy(np.asarray(arrays["image_embedding"])).to(self.device.torch_name).float()
        sparse, dense = self._prompt_encoder(**self._prompt_tensors(frame, batch))
        logits, iou = self._sam.mask_decoder.predict_masks(
            image_embeddings=embedding[None],
            image_pe=self._position,
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
        )
        return logits.float().cpu().numpy(), iou.float().cpu().numpy()

    def _prompt_tensors(self, frame: Frame, batch: Sequence[Prompts]) -> dict[str, Any]:
        torch = import_torch()
        place = self.device.torch_name
        points = boxes = masks = None
        if len(batch[0].xy):
            coordinates = np.stack([frame.to_encoder(entry.xy) for entry in batch])
            labels = np.stack([entry.labels for entry in batch])
            points = (
                torch.as_tensor(coordinates, dtype=torch.float32, device=place),
                torch.as_tensor(labels, dtype=torch.int32, device=place),
            )
        if batch[0].box is not None:
            corners = np.stack([frame.to_encoder(np.array(entry.box).reshape(2, 2)).ravel() for entry in batch])
            boxes = torch.as_tensor(corners, dtype=torch.float32, device=place)
        if batch[0].mask is not None:
            masks = torch.stack([frame.mask_input(entry.mask) for entry in batch if entry.mask is not None]).to(place)
        return {"points": points, "boxes": boxes, "masks": masks}

    def _move(self, device: Device) -> None:
        torch = import_torch()
        self.device = device
        self._sam.to(device.torch_name)
        with torch.inference_mode():
            self._position = self._dense_position()

    def _to_cpu(self) -> bool:
        if self.device.kind == "cpu":
            return False
        self._move(choose_device("cpu"))
        return True


def _check(entry: Prompts) -> None:
    if not len(entry.xy) and entry.box is None and entry.mask is None:
        raise InputError("An object without a point, box or mask cannot be decoded; give at least one of them.")
    if len(entry.labels) != len(entry.xy):
        points, labels = counted(len(entry.xy), "point"), counted(len(entry.labels), "label")
        raise InputError(f"{points} came with {labels}; give one label a point.")
    if not np.isin(entry.labels, (0, 1)).all():
        wrong = sorted({int(label) for label in entry.labels} - {0, 1})
        raise InputError(f"The point label {wrong[0]} is unknown; use 1 to include and 0 to exclude.")


def _candidates(entry: Prompts, logits: NDArray[np.float32], iou: NDArray[np.float32], frame: Frame) -> Decoded:
    """Choose among SAM's four masks: the first answers a clear prompt, the others a lone click."""
    lone = len(entry.xy) == 1 and bool(entry.labels[0]) and entry.box is None and entry.mask is None
    chosen = 1 + np.argsort(-iou[1:], kind="stable") if lone else np.array([0])
    return Decoded(np.ascontiguousarray(logits[chosen]), frame.bounds, iou[chosen])
