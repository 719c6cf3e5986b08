# SPDX-License-Identifier: GPL-3.0-or-later
"""Checkpoints that travel in pieces."""

import pytest
from oriel.backend.errors import InputError
from oriel.backend.training.pieces import join, split


@pytest.fixture
def checkpoint(tmp_path):
    path = tmp_path / "prompter.pt"
    path.write_bytes(bytes(range(256)) * 11)
    return path


@pytest.mark.parametrize("size", [1000, 2816, 5000])
def test_a_file_is_the_same_again(checkpoint, size):
    content = checkpoint.read_bytes()
    pieces = split(checkpoint, size)
    assert all(piece.stat().st_size <= size for piece in pieces)
    checkpoint.unlink()
    assert join(checkpoint)
    assert checkpoint.read_bytes() == content


def test_without_pieces_there_is_nothing_to_join(checkpoint):
    assert not join(checkpoint)


def test_pieces_of_an_older_file_go(checkpoint):
    split(checkpoint, 100)
    checkpoint.write_bytes(b"newer")
    split(checkpoint, 100)
    checkpoint.unlink()
    assert join(checkpoint)
    assert checkpoint.read_bytes() == b"newer"


def test_a_missing_piece_is_named(checkpoint):
    split(checkpoint, 1000)[1].unlink()
    with pytest.raises(InputError, match="piece 2 of 3 is missing"):
        join(checkpoint)


def test_pieces_of_two_files_do_not_mix(checkpoint):
    strange = split(checkpoint, 1000)[2]
    strange.rename(strange.with_name("prompter.pt.3of3-0123456789ab"))
    with pytest.raises(InputError, match="belong to several files"):
        join(checkpoint)


def test_a_damaged_piece_is_told(checkpoint):
    split(checkpoint, 1000)[1].write_bytes(b"x" * 1000)
    with pytest.raises(InputError, match="damaged"):
        join(checkpoint)


def test_without_a_checkpoint_one_sentence_says_so(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        split(tmp_path / "prompter.pt")
