# SPDX-License-Identifier: GPL-3.0-or-later
"""From an open_clip name and a state dict to a CLIP and its tokenizer, without touching the network."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..device import import_package, import_torch
from ..errors import InputError, ModelError, WeightsError
from .clip_vision import check_supported
from .weights import load_into

if TYPE_CHECKING:
    from torch import Tensor

_CONFIG_FILE = "open_clip_config.json"
_NOT_WEIGHTS = ("input_resolution", "context_length", "vocab_size", "attn_mask", "text.attn_mask")


@dataclass(frozen=True)
class ClipConfig:
    """An architecture as open_clip describes it.

    Attributes:
        arch: its name.
        config: open_clip's model config ("embed_dim", "vision_cfg", "text_cfg" ...).
        mean, std: of the colours, 0..1; None = the folder does not say.
    """

    arch: str
    config: dict[str, Any]
    mean: tuple[float, ...] | None = None
    std: tuple[float, ...] | None = None


def read_config(arch: str, folder: Path | None = None) -> ClipConfig:
    """Find the config of an architecture; a folder's `open_clip_config.json` stands before open_clip's own table.

    Raises:
        InputError: open_clip knows no such name.
        WeightsError: the folder's config cannot be read.
    """
    if folder is not None and (folder / _CONFIG_FILE).is_file():
        return _folder_config(folder / _CONFIG_FILE, arch)
    config = import_package("open_clip").get_model_config(arch)
    if config is None:
        raise InputError(f"open_clip knows no model '{arch}'; choose a name such as ViT-B-32, ViT-B-16 or ViT-L-14.")
    return ClipConfig(arch, config)


def build_clip(config: ClipConfig, state: Mapping[str, Tensor], *, quick_gelu: bool, source: str) -> Any:
    """Build a CLIP and fill it.

    Args:
        config: the architecture.
        state: its tensors, of open_clip or OpenAI.
        quick_gelu: forced either way: a wrong activation gives slightly wrong answers and no error.
        source: the file's name, for messages.

    Raises:
        ModelError: an architecture whose patches cannot be compared with words, or whose words need other packages.
        WeightsError: the tensors are of another model.
    """
    model_config = copy.deepcopy(config.config)
    model_config["quick_gelu"] = quick_gelu
    custom_text = bool(model_config.pop("custom_text", False))
    _check_config(model_config, config.arch)
    module = import_package("open_clip.model")
    # "meta" draws no random weights that would be overwritten at once
    with import_torch().device("meta"):
        model = (module.CustomTextCLIP if custom_text else module.CLIP)(**model_config)
    check_supported(model.visual, config.arch)
    load_into(model, _open_clip_names(model, state, custom_text), model=f"CLIP {config.arch}", source=source)
    _restore_mask(model.text if custom_text else model)
    model.eval()
    return model.requires_grad_(False)


def build_tokenizer(config: ClipConfig) -> Callable[[list[str]], Tensor]:
    """Give CLIP's byte-pair tokenizer, whose table comes with open_clip."""
    length = config.config["text_cfg"].get("context_length", 77)
    tokenizer = import_package("open_clip.tokenizer").SimpleTokenizer(context_length=length)
    return lambda texts: tokenizer(texts, context_length=length)


def _folder_config(file: Path, arch: str) -> ClipConfig:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        config = content["model_cfg"]
        colours = content.get("preprocess_cfg", {})
        if not isinstance(config["vision_cfg"], dict) or not isinstance(config["text_cfg"], dict):
            raise TypeError("vision_cfg and text_cfg must be objects")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(f"'{file}' is not an open_clip config ({error!r}); download the folder again.") from error
    mean, std = colours.get("mean"), colours.get("std")
    return ClipConfig(arch, config, tuple(mean) if mean else None, tuple(std) if std else None)


def _check_config(config: Mapping[str, Any], arch: str) -> None:
    if "multimodal_cfg" in config or config["vision_cfg"].get("timm_model_name"):
        raise ModelError(
            f"'{arch}' is not a plain CLIP ViT, which highlighting needs; choose ViT-B-32, ViT-B-16 or ViT-L-14."
        )
    text = config["text_cfg"]
    if text.get("hf_model_name") or text.get("hf_tokenizer_name"):
        raise ModelError(
            f"'{arch}' needs a tokenizer that is not part of open_clip; choose a model with CLIP's own words."
        )


def _open_clip_names(model: Any, state: Mapping[str, Tensor], custom_text: bool) -> dict[str, Tensor]:
    """Undo the small differences between checkpoints of OpenAI and of open_clip's two text layouts."""
    tensors = {name: tensor for name, tensor in state.items() if name not in _NOT_WEIGHTS}
    if custom_text and "positional_embedding" in tensors:
        tensors = import_package("open_clip.model").convert_to_custom_text_state_dict(tensors)
    scale = tensors.get("logit_scale")
    if scale is not None and scale.numel() == 1:
        tensors["logit_scale"] = scale.reshape(model.logit_scale.shape)
    return tensors


def _restore_mask(text: Any) -> None:
    """Fill the causal mask, which is no weight and therefore still on "meta": a token sees itself and those before."""
    if text.attn_mask is None:
        return
    torch = import_torch()
    mask = torch.full(tuple(text.attn_mask.shape), float("-inf")).triu_(1)
    text.register_buffer("attn_mask", mask, persistent=False)
