# SPDX-License-Identifier: GPL-3.0-or-later
"""The errors of the backend; each message names the wrong value and says what to do.

OrielError
├── InputError            a value that the caller gave (prompts, words, area, parameters)
│   └── UnknownWordsError     words that the model does not know, another one might
├── RasterError           reading imagery
│   ├── RasterOpenError       missing, unreadable or not a raster
│   ├── RasterReadError       opened, but a window could not be read
│   ├── RasterChangedError    the file changed or vanished while it was in use
│   └── RasterUnsupportedError  readable, but of a kind that Oriel refuses (complex data ...)
├── ModelError            models and their files
│   ├── WeightsError          a weights file is missing, damaged or of another model
│   ├── DownloadError         weights could not be fetched; what has arrived is kept
│   ├── DeviceError           no usable device, or out of memory after every fallback
│   └── PackageError          a Python package (torch ...) is missing or broken
├── StoreError            the feature store or an index on disk
└── WriteError            a result could not be written

Cancelled                 not an error: the user stopped the work
"""


class OrielError(Exception):
    """Root of all errors that Oriel raises on purpose."""


class InputError(OrielError, ValueError):
    """A value given by the caller cannot be used."""


class UnknownWordsError(InputError):
    """The model does not know some words; a larger one may read them."""


class RasterError(OrielError):
    """Imagery cannot be used."""


class RasterOpenError(RasterError):
    """A raster is missing, unreadable or not a raster."""


class RasterReadError(RasterError):
    """A window of an open raster cannot be read."""


class RasterChangedError(RasterError):
    """A raster changed or vanished while it was in use."""


class RasterUnsupportedError(RasterError):
    """A raster is of a kind that Oriel refuses."""


class ModelError(OrielError):
    """A model cannot be used."""


class WeightsError(ModelError):
    """A weights file is missing, damaged or belongs to another model."""


class DownloadError(ModelError):
    """Weights could not be fetched; `reason` is what the network said, for people who repair networks."""

    def __init__(self, message: str, reason: str = "") -> None:
        super().__init__(message)
        self.reason = reason


class DeviceError(ModelError):
    """No usable device, or out of memory after every fallback."""


class PackageError(ModelError):
    """A Python package that a model needs is missing or broken."""


class StoreError(OrielError):
    """The feature store or an index on disk cannot be used."""


class WriteError(OrielError):
    """A result cannot be written."""


class Cancelled(Exception):  # noqa: N818 - a request by the user, not an error
    """The user cancelled the work."""
