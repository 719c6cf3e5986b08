# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel's backend: everything that works without QGIS. Nothing heavy is imported before a name is used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from . import own_libraries

if TYPE_CHECKING:
    from .change.against_map import compare_with_map
    from .change.against_map_features import MapView
    from .change.against_map_values import MapComparison, MapFinding, MapItem, MapOptions, MapShift
    from .change.aligned import write_aligned
    from .change.bands import band_change
    from .change.class_maps import class_table_csv, classes_within, write_class_date
    from .change.damage import Damage, assess_damage
    from .change.detect import ChangeObject, Dates, DetectOptions, Evidence, any_change, change_objects, word_change
    from .change.fused import fused_change
    from .change.indices import SpectralIndex, index_change, index_info, parse_bands, spectral_indices
    from .change.levels import clip_evidence, level_objects
    from .change.naming import DEFAULT_CLASSES
    from .change.network import Network, ProbeReport, load_network, network_change, probe_network, write_network
    from .change.network_card import NetworkCard, load_card
    from .change.network_tiles import network_notes
    from .change.phrases import ChangeQuery, parse_change
    from .change.prepare import Pair, PairReport, prepare_pair
    from .change.report import report_html
    from .change.report_pictures import report_picture, surroundings, with_pictures
    from .change.report_values import ReportInput, ReportItem, ReportPicture, change_word
    from .change.review import object_features
    from .change.series import (
        Series,
        SeriesDates,
        SeriesEvidence,
        SeriesObject,
        prepare_series,
        series_bands,
        series_change,
        series_index,
        series_objects,
    )
    from .change.series_raster import write_when
    from .change.series_words import series_words
    from .change.shift import Shift
    from .change.spectral_methods import SpectralOptions, spectral_change
    from .change.suitability import pair_warnings
    from .change.transition_csv import transition_csv, write_text
    from .change.transitions import ClassPair, ClassTransition, class_pair, transition_table, transitions
    from .change.unclear import without_unclear
    from .device import Device, choose_device, release_memory, why_not_gpu
    from .interrupt import interrupted
    from .models.download_stream import Connection
    from .models.folder import use_weights_folder, weights_folder
    from .models.library import (
        LocalWeights,
        adopt_weights,
        delete_weights,
        fetch_weights,
        local_weights,
        model_page,
    )
    from .models.loading import load_model
    from .models.measure import ModelSpeed, device_report, measure_model
    from .models.own import OwnModel, add_own_model
    from .models.protocols import PromptableModel, TextImageModel
    from .models.registry import ModelEntry, missing_package, model_entries
    from .preload import preload_torch
    from .raster.grid import to_map, to_pixel
    from .raster.source import RasterSource, describe, open_source
    from .raster.thumbnail import thumbnail
    from .search.clip import clip_heat, found_in, places_in
    from .search.clusters import cluster_heat
    from .search.example import example_vector
    from .search.examples import ClassModel, Example, example_heat, learn_classes
    from .search.explain import Contribution, Explanation, explain
    from .search.export import write_classes, write_field, write_heat
    from .search.feedback import LEAST_MARKS, found_features, most_informative, rerank, with_marks
    from .search.highlight import HeatMap, Survey, first_look, highlight, survey
    from .search.index import PlaceIndex, build_index, open_index, with_index
    from .search.index_catalog import (
        IndexInfo,
        Outcome,
        build_indexes,
        delete_index,
        find_rasters,
        list_indexes,
        repair_index,
        stored_indexes,
    )
    from .search.label import PolygonLabel, label_polygons
    from .search.likeness import Ground, Traits, likeness
    from .search.listing import ClassArea, ClassMap, class_colours, write_class_map
    from .search.naming import object_namer
    from .search.phrases import is_phrase, parse_phrase
    from .search.phrases_find import PhraseAnswer, PhraseFinder, PhraseFound, PhraseRemark
    from .search.phrases_values import Phrase
    from .search.pooling import mask_at, pool_masks
    from .search.quality import QualityMap, Unclear, image_quality, is_clear, quality_polygons, unclear
    from .search.quality_cells import LayerQuality
    from .search.query import Query, parse_query
    from .search.rank import Place, PlaceQuery, rank
    from .search.regions import Found, SharpenOptions, region_polygons, sharpen
    from .search.similar import SimilarObject, SimilarOptions, find_similar
    from .search.similar_examples import Examples, examples_of
    from .search.things import word_polygons
    from .search.tokens import TokenReader
    from .search.vectors import forget_tables
    from .search.views import with_views
    from .segment.batch import BatchAnswer, BatchOptions, BatchPrompt, prompts_of_shape, segment_batch
    from .segment.edit import brush_mask, mask_from_polygons, merge_masks, offset_mask, split_mask
    from .segment.everything import Estimate, EverythingOptions, FoundObject, estimate, everything, forget_job
    from .segment.everything_labels import LabelWriter
    from .segment.prompting import lasso_prompts
    from .segment.replay import FoundAt, Recipe, Replayed, ReplayStep, found_at, replay
    from .segment.request import Candidate, SegmentRequest, SegmentResult
    from .segment.session import SegmentSession
    from .segment.training_tiles import LabelledObject, TileOptions, TileReport, write_training_tiles
    from .store.features import FeatureStore
    from .vectorize.coverage import simplify_coverage
    from .vectorize.outline import OutlineOptions, outline
    from .vectorize.regularize import regularize
    from .vectorize.shapes import CleanOptions, as_form, clean_outlines
    from .vectorize.simplify import simplify


_HOMES = {
    "BatchAnswer": "segment.batch",
    "BatchOptions": "segment.batch",
    "BatchPrompt": "segment.batch",
    "Candidate": "segment.request",
    "ChangeObject": "change.detect",
    "ChangeQuery": "change.phrases",
    "ClassArea": "search.listing",
    "ClassMap": "search.listing",
    "ClassModel": "search.examples",
    "ClassPair": "change.transitions",
    "ClassTransition": "change.transitions",
    "CleanOptions": "vectorize.shapes",
    "Connection": "models.download_stream",
    "Contribution": "search.explain",
    "DEFAULT_CLASSES": "change.naming",
    "Damage": "change.damage",
    "Dates": "change.detect",
    "DetectOptions": "change.detect",
    "Device": "device",
    "Estimate": "segment.everything",
    "EverythingOptions": "segment.everything",
    "Evidence": "change.detect",
    "Example": "search.examples",
    "Examples": "search.similar_examples",
    "Explanation": "search.explain",
    "FeatureStore": "store.features",
    "Found": "search.regions",
    "FoundAt": "segment.replay",
    "FoundObject": "segment.everything",
    "Ground": "search.likeness",
    "HeatMap": "search.highlight",
    "IndexInfo": "search.index_catalog",
    "LEAST_MARKS": "search.feedback",
    "LabelWriter": "segment.everything_labels",
    "LabelledObject": "segment.training_tiles",
    "LayerQuality": "search.quality_cells",
    "LocalWeights": "models.library",
    "MapComparison": "change.against_map_values",
    "MapFinding": "change.against_map_values",
    "MapItem": "change.against_map_values",
    "MapOptions": "change.against_map_values",
    "MapShift": "change.against_map_values",
    "MapView": "change.against_map_features",
    "ModelEntry": "models.registry",
    "ModelSpeed": "models.measure",
    "Network": "change.network",
    "NetworkCard": "change.network_card",
    "Outcome": "search.index_catalog",
    "OutlineOptions": "vectorize.outline",
    "OwnModel": "models.own",
    "Pair": "change.prepare",
    "PairReport": "change.prepare",
    "Phrase": "search.phrases_values",
    "PhraseAnswer": "search.phrases_find",
    "PhraseFinder": "search.phrases_find",
    "PhraseFound": "search.phrases_find",
    "PhraseRemark": "search.phrases_find",
    "Place": "search.rank",
    "PlaceIndex": "search.index",
    "PlaceQuery": "search.rank",
    "PolygonLabel": "search.label",
    "ProbeReport": "change.network",
    "PromptableModel": "models.protocols",
    "QualityMap": "search.quality",
    "Query": "search.query",
    "RasterSource": "raster.source",
    "Recipe": "segment.replay",
    "ReplayStep": "segment.replay",
    "Replayed": "segment.replay",
    "ReportInput": "change.report_values",
    "ReportItem": "change.report_values",
    "ReportPicture": "change.report_values",
    "SegmentRequest": "segment.request",
    "SegmentResult": "segment.request",
    "SegmentSession": "segment.session",
    "Series": "change.series",
    "SeriesDates": "change.series",
    "SeriesEvidence": "change.series",
    "SeriesObject": "change.series",
    "SharpenOptions": "search.regions",
    "Shift": "change.shift",
    "SimilarObject": "search.similar",
    "SimilarOptions": "search.similar",
    "SpectralIndex": "change.indices",
    "SpectralOptions": "change.spectral_methods",
    "Survey": "search.highlight",
    "TextImageModel": "models.protocols",
    "TileOptions": "segment.training_tiles",
    "TileReport": "segment.training_tiles",
    "TokenReader": "search.tokens",
    "Traits": "search.likeness",
    "Unclear": "search.quality",
    "add_own_model": "models.own",
    "adopt_weights": "models.library",
    "any_change": "change.detect",
    "as_form": "vectorize.shapes",
    "assess_damage": "change.damage",
    "band_change": "change.bands",
    "brush_mask": "segment.edit",
    "build_index": "search.index",
    "build_indexes": "search.index_catalog",
    "change_objects": "change.detect",
    "change_word": "change.report_values",
    "choose_device": "device",
    "class_colours": "search.listing",
    "class_pair": "change.transitions",
    "class_table_csv": "change.class_maps",
    "classes_within": "change.class_maps",
    "clean_outlines": "vectorize.shapes",
    "clip_evidence": "change.levels",
    "clip_heat": "search.clip",
    "cluster_heat": "search.clusters",
    "compare_with_map": "change.against_map",
    "delete_index": "search.index_catalog",
    "delete_weights": "models.library",
    "describe": "raster.source",
    "device_report": "models.measure",
    "estimate": "segment.everything",
    "everything": "segment.everything",
    "example_heat": "search.examples",
    "example_vector": "search.example",
    "examples_of": "search.similar_examples",
    "explain": "search.explain",
    "fetch_weights": "models.library",
    "find_rasters": "search.index_catalog",
    "find_similar": "search.similar",
    "first_look": "search.highlight",
    "forget_job": "segment.everything",
    "forget_tables": "search.vectors",
    "found_at": "segment.replay",
    "found_features": "search.feedback",
    "found_in": "search.clip",
    "fused_change": "change.fused",
    "highlight": "search.highlight",
    "image_quality": "search.quality",
    "index_change": "change.indices",
    "index_info": "change.indices",
    "interrupted": "interrupt",
    "is_clear": "search.quality",
    "is_phrase": "search.phrases",
    "label_polygons": "search.label",
    "lasso_prompts": "segment.prompting",
    "learn_classes": "search.examples",
    "level_objects": "change.levels",
    "likeness": "search.likeness",
    "list_indexes": "search.index_catalog",
    "load_card": "change.network_card",
    "load_model": "models.loading",
    "load_network": "change.network",
    "local_weights": "models.library",
    "mask_at": "search.pooling",
    "mask_from_polygons": "segment.edit",
    "measure_model": "models.measure",
    "merge_masks": "segment.edit",
    "missing_package": "models.registry",
    "model_entries": "models.registry",
    "model_page": "models.library",
    "most_informative": "search.feedback",
    "network_change": "change.network",
    "network_notes": "change.network_tiles",
    "object_features": "change.review",
    "object_namer": "search.naming",
    "offset_mask": "segment.edit",
    "open_index": "search.index",
    "open_source": "raster.source",
    "outline": "vectorize.outline",
    "pair_warnings": "change.suitability",
    "parse_bands": "change.indices",
    "parse_change": "change.phrases",
    "parse_phrase": "search.phrases",
    "parse_query": "search.query",
    "places_in": "search.clip",
    "pool_masks": "search.pooling",
    "preload_torch": "preload",
    "prepare_pair": "change.prepare",
    "prepare_series": "change.series",
    "probe_network": "change.network",
    "prompts_of_shape": "segment.batch",
    "quality_polygons": "search.quality",
    "rank": "search.rank",
    "region_polygons": "search.regions",
    "regularize": "vectorize.regularize",
    "release_memory": "device",
    "repair_index": "search.index_catalog",
    "replay": "segment.replay",
    "report_html": "change.report",
    "report_picture": "change.report_pictures",
    "rerank": "search.feedback",
    "segment_batch": "segment.batch",
    "series_bands": "change.series",
    "series_change": "change.series",
    "series_index": "change.series",
    "series_objects": "change.series",
    "series_words": "change.series_words",
    "sharpen": "search.regions",
    "simplify": "vectorize.simplify",
    "simplify_coverage": "vectorize.coverage",
    "spectral_change": "change.spectral_methods",
    "spectral_indices": "change.indices",
    "split_mask": "segment.edit",
    "stored_indexes": "search.index_catalog",
    "surroundings": "change.report_pictures",
    "survey": "search.highlight",
    "thumbnail": "raster.thumbnail",
    "to_map": "raster.grid",
    "to_pixel": "raster.grid",
    "transition_csv": "change.transition_csv",
    "transition_table": "change.transitions",
    "transitions": "change.transitions",
    "unclear": "search.quality",
    "use_weights_folder": "models.folder",
    "weights_folder": "models.folder",
    "why_not_gpu": "device",
    "with_index": "search.index",
    "with_marks": "search.feedback",
    "with_pictures": "change.report_pictures",
    "with_views": "search.views",
    "without_unclear": "change.unclear",
    "word_change": "change.detect",
    "word_polygons": "search.things",
    "write_aligned": "change.aligned",
    "write_class_date": "change.class_maps",
    "write_class_map": "search.listing",
    "write_classes": "search.export",
    "write_field": "search.export",
    "write_heat": "search.export",
    "write_network": "change.network",
    "write_text": "change.transition_csv",
    "write_training_tiles": "segment.training_tiles",
    "write_when": "change.series_raster",
}
"""Public name -> module that defines it; one line a name, sorted."""

__all__ = list(_HOMES)  # pyproject.toml lets the type checker take the imports above as the public names


_PURE = {"models.folder", "models.registry"}
"""Modules that need no C library and may be asked for on a GUI thread."""


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    if home not in _PURE:
        own_libraries.load()
    value = getattr(importlib.import_module(f".{home}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
