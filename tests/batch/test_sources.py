from vnreform_extract.batch.sources import Sources


def make(folder, *names):
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("<p>x</p>")


def keys(folder, sources):
    return [page.key.removeprefix(f"{folder}/") for page in sources]


def test_a_folder_is_walked_in_order_and_texts_beside_their_page_are_passed_over(tmp_path):
    make(
        tmp_path,
        "b.html",
        "b.txt",
        "a.htm",
        "c.txt",
        "z/d.XHTML",
        "z/d.txt",
        "y/e.html",
        "y/f.html.gz",
        "x.json",
        "img.png",
    )
    sources = Sources([tmp_path])
    assert keys(tmp_path, sources) == ["a.htm", "b.html", "c.txt", "y/e.html", "y/f.html.gz", "z/d.XHTML"]
    assert sources.skipped == {"texts (.txt) beside their page": 2}
    assert keys(tmp_path, sources) == keys(tmp_path, sources)
    assert sources.count() == 6


def test_a_named_file_is_a_page_whatever_its_suffix(tmp_path):
    make(tmp_path, "page", "b.html", "b.txt")
    sources = Sources([tmp_path / "page", tmp_path / "b.txt"])
    assert keys(tmp_path, sources) == ["page", "b.txt"]


def test_a_folder_without_pages_is_a_problem_of_its_own(tmp_path):
    make(tmp_path, "empty/x.json", "b.html")
    (empty, page) = Sources([tmp_path / "empty", tmp_path / "b.html"])
    assert "without pages" in str(empty.problem)
    assert page.problem is None
