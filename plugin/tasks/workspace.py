# SPDX-License-Identifier: GPL-3.0-or-later
"""What jobs may use on the worker: the model, the feature store, open rasters and their sessions."""

from __future__ import annotations

import logging
import sys
from collections import OrderedDict
from contextlib import nullcontext
from typing import TYPE_CHECKING, Callable, cast

from ... import backend
from ...backend.errors import ModelError
from ...backend.progress import SILENT, Progress
from ..i18n import tr
from .calm_loading import calm_loading, thaw

if TYPE_CHECKING:
    from pathlib import Path

    from ...backend import FeatureStore, LayerQuality, PromptableModel, SegmentSession, TextImageModel, TokenReader
    from ...backend.types import PixelSource, RasterRef
    from ..settings import Settings

log = logging.getLogger(__name__)

OPEN_RASTERS = 8


class Workspace:
    """Lives on the worker thread only; makes each part on first use and frees it on request."""

    def __init__(self, settings: Settings, model_loaded: Callable[[str], None]) -> None:
        """Remember the settings; nothing is loaded yet.

        Args:
            settings: in force until `use`.
            model_loaded: called on the worker with the model's name and device.
        """
        self.progress: Progress = SILENT
        self._settings = settings
        self._model_loaded = model_loaded
        self._model: PromptableModel | None = None
        self._words: TextImageModel | None = None
        self._store: FeatureStore | None = None
        self._sources: OrderedDict[RasterRef, PixelSource] = OrderedDict()
        self._sessions: dict[tuple[RasterRef, str], SegmentSession] = {}
        self._rendered: dict[RasterRef, PixelSource] = {}
        self._quality: dict[RasterRef, LayerQuality] = {}
        self._calm = False

    @property
    def settings(self) -> Settings:
        """Settings that are in force."""
        return self._settings

    def model(self) -> PromptableModel:
        """Return the model of the settings; the first call imports torch and loads the weights."""
        if self._model is None:
            settings = self._settings
            self._model = cast("PromptableModel", self._load(settings.model, settings.model_path))
            self._model_loaded(model_text(self._model))
        return self._model

    def words_model(self) -> TextImageModel:
        """Return the model that understands words: the one chosen for it, or that of the settings.

        Raises:
            ModelError: the model of the settings does not understand words, and no other was chosen.
        """
        chosen = self._settings.words_model
        if chosen and chosen != self._settings.model:
            if self._words is None:
                self._words = cast("TextImageModel", self._load(chosen))
            return self._words
        model = self.model()
        if not hasattr(model, "encode_text"):
            text = tr("{model} does not understand words: choose a model for Search on the Models page.")
            raise ModelError(text.format(model=model.name))
        return cast("TextImageModel", model)

    @property
    def on_gpu(self) -> bool:
        """Whether a model holds a GPU's memory; may be asked from any thread."""
        return any(
            str(getattr(model, "device", "")).startswith(("cuda", "mps")) for model in (self._model, self._words)
        )

    def _load(self, model: str, path: str = "") -> object:
        with nullcontext() if self._calm else calm_loading():
            if "torch" not in sys.modules:
                self.progress.report(0, 0, tr("loading PyTorch, once a session"))
                backend.preload_torch()
            backend.use_weights_folder(self._settings.weights_folder)
            loaded: object = backend.load_model(model, device=self._settings.device, path=path or None)
        self._calm = True
        return loaded

    def store(self) -> FeatureStore:
        """Return the store of encoded windows."""
        if self._store is None:
            folder = self._settings.store_folder
            folder.mkdir(parents=True, exist_ok=True)
            self._store = backend.FeatureStore(folder, disk_bytes=self._settings.cache_mb * 1_000_000)
        return self._store

    @property
    def index_folder(self) -> Path:
        """Folder of the search indexes."""
        return self._settings.store_folder / "places"

    def source(self, ref: RasterRef) -> PixelSource:
        """Return the open raster; the least recently used ones are closed."""
        if ref in self._rendered:
            return self._rendered[ref]
        if ref not in self._sources:
            self._sources[ref] = backend.open_source(ref)
            while len(self._sources) > OPEN_RASTERS:
                self.forget(next(iter(self._sources)))
        self._sources.move_to_end(ref)
        return self._sources[ref]

    def session(self, ref: RasterRef) -> SegmentSession:
        """Return the segmentation session of a raster with the present model."""
        model = self.model()
        key = (ref, model.signature)
        source = self.source(ref)
        if key not in self._sessions:
            self._sessions[key] = backend.SegmentSession(source, model, self.store())
        return self._sessions[key]

    def reader(self, ref: RasterRef) -> TokenReader:
        """Return the text-aligned tokens of a raster with the present model.

        Raises:
            ModelError: the model does not understand words.
        """
        return backend.TokenReader(self.source(ref), self.words_model(), self.store())

    def quality(self, ref: RasterRef) -> LayerQuality:
        """Return what is known of a raster's clouds, haze and blur; asked again, nothing is measured twice.

        Raises:
            ModelError: the model does not understand words.
        """
        reader = self.reader(ref)
        if ref not in self._quality:
            self._quality[ref] = backend.LayerQuality(reader)
        return self._quality[ref]

    def adopt(self, source: PixelSource) -> None:
        """Use a source that was made elsewhere (a layer that only QGIS can draw) for its `ref`."""
        self._rendered[source.ref] = source

    def forget(self, ref: RasterRef) -> None:
        """Close a raster and its sessions."""
        for key in [key for key in self._sessions if key[0] == ref]:
            del self._sessions[key]
        self._quality.pop(ref, None)
        for sources in (self._sources, self._rendered):
            source = sources.pop(ref, None)
            if source is not None:
                source.close()

    def reopen(self) -> None:
        """Close all files; the next job that needs one opens it as it is then."""
        for ref in [*self._sources]:
            self.forget(ref)

    def use(self, settings: Settings) -> None:
        """Follow changed settings: frees the model and the store where they are no longer right."""
        old, self._settings = self._settings, settings
        if (old.model, old.model_path, old.device) != (settings.model, settings.model_path, settings.device):
            self._model = None
            self._sessions.clear()
            self._quality.clear()  # clouds are told by the model's words
        if (old.words_model, old.device) != (settings.words_model, settings.device):
            self._words = None
            self._quality.clear()
        if (old.store_folder, old.cache_mb) != (settings.store_folder, settings.cache_mb):
            self._store = None
            self._sessions.clear()

    def close(self) -> None:
        """Free everything."""
        for ref in [*self._sources, *self._rendered]:
            self.forget(ref)
        self.free_models()
        self._store = None
        if self._calm:
            thaw()
            self._calm = False

    def free_models(self) -> None:
        """Let go of the models and of the GPU memory that they hold; the next job loads them again."""
        self._sessions.clear()
        self._model = self._words = None
        if "torch" in sys.modules:
            backend.release_memory()


def model_text(model: PromptableModel) -> str:
    """A model and where it runs, e.g. "Oriel Compact · CPU"."""
    device = str(getattr(model, "device", "")).split(":")[0]
    return " · ".join(text for text in (model.name, device.upper()) if text)
