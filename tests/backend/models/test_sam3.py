# SPDX-License-Identifier: GPL-3.0-or-later
"""SAM 3: known by its tensors, said where `transformers` is missing, and the package's own numbers where it is there.

The package is nobody's dependency: run these with a PYTHONPATH that has it. The architecture is the published one with
fewer and narrower layers, every value drawn at random.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from oriel.backend.device import Device, import_torch
from oriel.backend.errors import PackageError, WeightsError
from oriel.backend.models import sam3_build
from oriel.backend.models.folder import use_weights_folder
from oriel.backend.models.library import adopt_weights
from oriel.backend.models.loading import load_model
from oriel.backend.models.registry import missing_package, model_entry
from oriel.backend.models.sam3 import LOGITS, SIDE, Sam3Model
from oriel.backend.models.sam3_build import tell_sam3
from oriel.backend.models.sam_frame import Frame
from oriel.backend.models.weights import read_state
from oriel.backend.types import MaskPrompt, Prompts

CPU = Device("cpu", "cpu", "CPU", "float32", 8, 16)
ROOT = Path(__file__).resolve().parents[3]
NAMES = (
    "detector_model.vision_encoder.backbone.layer_norm.weight",
    "tracker_neck.fpn_layers.0.proj1.weight",
    "tracker_model.no_memory_embedding",
)
HEIGHT, WIDTH = 300, 600
CORNER = 0.5 * np.array([WIDTH, HEIGHT]) / SIDE  # our points begin at a pixel's corner


def published() -> dict[str, torch.Tensor]:
    """What tells the published file."""
    return {name: torch.zeros(1) for name in NAMES}


def test_other_files_are_named() -> None:
    assert tell_sam3(published()) == "pe_l+"
    assert tell_sam3({name: torch.zeros(1) for name in NAMES[:2]}) is None
    with pytest.raises(WeightsError, match=r"'x\.pt' holds no SAM 3 weights \(it starts with 'a'"):
        Sam3Model({"a": torch.zeros(1)}, CPU, name="x.pt")
    with pytest.raises(WeightsError, match=r"'sam3\.pt' is SAM 3 in Meta's own format; choose 'model\.safetensors'"):
        Sam3Model({"tracker.no_mem_embed": torch.zeros(1)}, CPU, name="sam3.pt")


def test_without_the_package_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(PackageError, match="needs the Python package 'transformers'"):
        Sam3Model(published(), CPU)
    assert missing_package(model_entry("sam-3")) == "transformers"


def test_an_old_package_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name)
    missing = "No module named 'transformers.models.sam3_tracker'"

    def configuration() -> Any:
        raise PackageError("...") from ModuleNotFoundError(missing)

    monkeypatch.setattr(sam3_build, "configuration", configuration)
    with pytest.raises(PackageError, match=rf"cannot build SAM 3 \({missing}\); install version 5 or newer"):
        Sam3Model(published(), CPU)


def test_the_image_fills_the_frame() -> None:
    frame = Frame(HEIGHT, WIDTH, stretched=True, side=SIDE, logit_side=LOGITS)
    assert frame.bounds == (0.0, 0.0, WIDTH, HEIGHT)
    assert np.allclose(frame.to_encoder(np.array([[WIDTH, HEIGHT]], np.float64)), SIDE - 0.5)
    logits = np.zeros((LOGITS, LOGITS), np.float32)
    assert frame.mask_input(MaskPrompt(logits, frame.bounds)).shape == (1, LOGITS, LOGITS)


@pytest.fixture(scope="module")
def small() -> Any:
    """The architecture in small: its configuration."""
    pytest.importorskip("transformers.models.sam3_tracker", reason="the package transformers is optional")
    import_torch()
    config = sam3_build.configuration()
    backbone = config.vision_config.backbone_config
    backbone.hidden_size, backbone.intermediate_size, backbone.num_attention_heads = 128, 256, 2
    backbone.num_hidden_layers, backbone.global_attn_indexes = 3, [1]
    return config


def publish(model: Any, file: Path) -> None:
    """Write a file with the names of the published one, and something that only its video part uses."""
    from safetensors.torch import save_file

    places = {
        "vision_encoder.backbone.": "detector_model.vision_encoder.backbone.",
        "vision_encoder.neck.": "tracker_neck.",
    }
    state = {"tracker_model.memory_encoder.projection.bias": torch.zeros(64)}
    for name, value in model.state_dict().items():
        ours = next((start for start in places if name.startswith(start)), "")
        state[places[ours] + name.removeprefix(ours) if ours else f"tracker_model.{name}"] = value.contiguous()
    save_file(state, file, metadata={"format": "pt"})


@pytest.fixture(scope="module")
def official(small: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The package's own model, loaded by the package itself from a file with the published names; and the file."""
    from transformers.models.sam3_tracker.modeling_sam3_tracker import Sam3TrackerModel

    torch.manual_seed(1)
    model = Sam3TrackerModel(small).eval()
    for value in [*model.parameters(), *model.buffers()]:
        if value.is_floating_point():
            value.data = torch.randn_like(value) * (0.3 if value.ndim < 2 else value[0].numel() ** -0.5)
    matrix = torch.randn(2, 128)
    model.shared_image_embedding.positional_embedding.copy_(matrix)
    model.prompt_encoder.shared_embedding.positional_embedding.copy_(matrix)
    folder = tmp_path_factory.mktemp("sam3")
    small.save_pretrained(folder)
    publish(model, folder / "model.safetensors")
    loaded = Sam3TrackerModel.from_pretrained(folder).eval()
    assert all(torch.equal(value, model.state_dict()[name]) for name, value in loaded.state_dict().items())
    return loaded, folder / "model.safetensors"


@pytest.fixture(scope="module")
def ours(small: Any, official: Any) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sam3_build, "configuration", lambda: small)
        return Sam3Model(read_state(official[1]), CPU, exact=True)


@pytest.fixture(scope="module")
def image() -> Any:
    return np.random.default_rng(1).integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def encoded(ours: Any, image: Any) -> Any:
    return ours.encode(image)


@pytest.fixture(scope="module")
def package(official: Any, image: Any) -> Any:
    """What the package gives for one object, through its processor: logits, scores."""
    from transformers.models.sam3.image_processing_sam3 import Sam3ImageProcessor
    from transformers.models.sam3_tracker.processing_sam3_tracker import Sam3TrackerProcessor

    model, _ = official
    model.mask_decoder.dynamic_multimask_via_stability = False  # mask 0 as it is
    processor = Sam3TrackerProcessor(Sam3ImageProcessor())
    shown = processor(images=image, return_tensors="pt")
    levels = model.get_image_embeddings(shown["pixel_values"])

    def ask(masks: Any = None, several: bool = True, **prompts: Any) -> Any:
        inputs = processor(original_sizes=shown["original_sizes"], return_tensors="pt", **prompts) if prompts else {}
        inputs = {name: value for name, value in inputs.items() if name != "original_sizes"}
        with torch.inference_mode():
            found = model(image_embeddings=list(levels), input_masks=masks, multimask_output=several, **inputs)
        return found.pred_masks[0, 0].numpy(), found.iou_scores[0, 0].numpy()

    return ask, [level[0].numpy() for level in levels]


def _close(found: Any, wanted: Any) -> None:
    assert found.shape == wanted.shape
    assert np.abs(wanted).max() > 0.1
    assert np.abs(found - wanted).max() < 1e-3 * np.abs(wanted).max()


def test_the_same_numbers_for_a_click(ours: Any, package: Any, encoded: Any) -> None:
    ask, levels = package
    click = Prompts(np.array([[200.0, 100.0]]), np.array([1]))
    points, labels = [[(click.xy - CORNER).tolist()]], [[[1]]]
    logits, scores = ask(input_points=points, input_labels=labels)
    for name, level in zip(("high_res_0", "high_res_1", "image_embedding"), levels, strict=True):
        _close(encoded[name], level)
    (decoded,) = ours.decode(encoded, [click])
    order = np.argsort(-scores, kind="stable")
    assert np.allclose(decoded.iou, scores[order], atol=1e-4)
    _close(decoded.logits, logits[order])
    assert decoded.bounds == (0.0, 0.0, 600.0, 300.0)


def test_the_same_numbers_for_a_box_with_points_and_a_mask(ours: Any, package: Any, encoded: Any) -> None:
    mask = np.random.default_rng(2).normal(size=(LOGITS, LOGITS)).astype(np.float32)
    whole = (0.0, 0.0, float(WIDTH), float(HEIGHT))
    xy, labels, box = np.array([[200.0, 100.0], [30.0, 40.0]]), np.array([1, 0]), (50.0, 40.0, 500.0, 250.0)
    prompts = [
        Prompts(xy, labels, box),
        Prompts(np.zeros((0, 2)), np.zeros(0, np.int64), box, MaskPrompt(mask, whole)),
        Prompts(np.zeros((0, 2)), np.zeros(0, np.int64), None, MaskPrompt(mask, whole)),
    ]
    points = {"input_points": [[(xy - CORNER).tolist()]], "input_labels": [[labels.tolist()]]}
    boxes = {"input_boxes": [[(np.array(box) - np.tile(CORNER, 2)).tolist()]]}
    before = {"masks": torch.from_numpy(mask)[None, None]}
    asked = [{**points, **boxes}, {**boxes, **before}, before]
    # twice the same object: a batch gives what each gives alone
    decoded = ours.decode(encoded, [*prompts, *prompts])
    for index, wanted in enumerate(asked):
        logits, scores = package[0](several=False, **wanted)
        for found in (decoded[index], decoded[index + 3]):
            assert np.allclose(found.iou, scores, atol=1e-4)
            _close(found.logits, logits)


def test_the_embedding_is_that_of_the_package_s_tracker_for_videos(official: Any, ours: Any, image: Any) -> None:
    """`Sam3TrackerVideoModel` takes the published configuration, fourth level and all."""
    from transformers.models.sam3_tracker_video.configuration_sam3_tracker_video import Sam3TrackerVideoConfig
    from transformers.models.sam3_tracker_video.modeling_sam3_tracker_video import Sam3TrackerVideoModel

    config = Sam3TrackerVideoConfig()
    assert config.vision_config.scale_factors == [4.0, 2.0, 1.0, 0.5]
    config.vision_config.backbone_config = official[0].config.vision_config.backbone_config
    model = Sam3TrackerVideoModel(config).eval()
    missing, unexpected = model.load_state_dict(official[0].state_dict(), strict=False)
    assert not unexpected
    assert all("fpn_layers.3" in name or not name.startswith("vision_encoder") for name in missing)
    with torch.inference_mode():
        wanted = model.get_image_embeddings(ours._input(image))
    _close(ours.encode(image)["image_embedding"], wanted[-1][0].numpy())


def test_a_downloaded_folder_is_taken_over_and_loaded(
    small: Any, official: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sam3_build, "configuration", lambda: small)
    use_weights_folder(tmp_path)
    try:
        target = adopt_weights(model_entry("sam-3"), official[1].parent)  # beside it lies the package's config.json
        model = load_model("sam-3", device="cpu")
    finally:
        use_weights_folder(None)
    assert target == tmp_path / "sam-3.safetensors"
    assert (model.name, model.window_size) == ("SAM 3", SIDE)


def test_triton_stays_out(small: Any) -> None:
    """In a process of its own: what the package's other parts import here is not what Oriel imports in QGIS."""
    code = (
        "import importlib.util, sys\n"
        f"spec = importlib.util.spec_from_file_location('oriel', {str(ROOT / '__init__.py')!r}, "
        f"submodule_search_locations=[{str(ROOT)!r}])\n"
        "sys.modules['oriel'] = importlib.util.module_from_spec(spec)\n"
        "from oriel.backend.device import import_torch\n"
        "from oriel.backend.models import sam3_build\n"
        "import_torch()\n"
        "config = sam3_build.configuration()\n"
        "config.vision_config.backbone_config.num_hidden_layers = 1\n"
        "sam3_build.configuration = lambda: config\n"
        "sam3_build._empty()\n"
        "assert 'triton' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
