from vnreform_extract import extract_facts


def counts(text):
    return [fact for fact in extract_facts(text) if fact.kind == "count"]


def test_parts_in_brackets_belong_to_their_whole():
    whole, *parts = counts("Kiểm tra 13 đơn vị (cấp sở 07, cấp huyện 06).")
    assert [part.value.part_of for part in parts] == [whole.start, whole.start]
    assert not whole.value.sum_differs


def test_a_wrong_sum_is_reported_on_the_whole():
    whole, *parts = counts("Kiểm tra 13 đơn vị (cấp sở 07, cấp huyện 05).")
    assert whole.value.sum_differs
    assert len(parts) == 2


def test_nouns_of_their_own_are_parts_where_they_add_up():
    whole, *parts = counts("Kiểm tra 14 đơn vị (06 sở, 08 huyện).")
    assert [part.value.part_of for part in parts] == [whole.start, whole.start]


def test_other_counts_in_brackets_are_no_parts():
    _, other = counts("Có 14 đơn vị (báo cáo 3 lần) tham gia.")
    assert other.value.part_of is None


def test_among_them():
    whole, part = counts("Nhóm có 10 học sinh, trong đó có 5 học sinh lớp 12.")
    assert part.value.part_of == whole.start
    assert not whole.value.sum_differs


def test_parts_listed_in_brackets_may_have_nouns_of_their_own():
    text = "Tỉnh có 1.800 thủ tục, đều công khai; (trong đó: 300 dịch vụ công và 150 dịch vụ công toàn trình)."
    whole, *parts = counts(text)
    assert [part.value.part_of for part in parts] == [whole.start, whole.start]
    assert not whole.value.sum_differs


def test_what_is_listed_in_brackets_belongs_to_the_last_count_before_them():
    first, second, part = counts("Có 20 xã với 90 thôn tham gia (trong đó: 15 thôn vùng cao).")
    assert (first.value.part_of, part.value.part_of) == (None, second.start)


def test_parts_behind_a_colon_are_summed():
    whole, *parts = counts("Cần thêm 90 giáo viên: mầm non 50, tiểu học 40.")
    assert [part.value.part_of for part in parts] == [whole.start] * 2
    assert [part.value.part for part in parts] == ["mầm non", "tiểu học"]
    assert not whole.value.sum_differs
    whole, *parts = counts("Cần thêm 90 giáo viên: mầm non 50, tiểu học 30.")
    assert whole.value.sum_differs
    assert [part.value.unit for part in parts] == ["giáo viên"] * 2


def test_a_list_that_says_it_is_whole_is_summed_whatever_its_nouns():
    whole, *parts = counts("Tỉnh có 11 đơn vị (gồm 1 thành phố, 2 thị xã và 9 huyện).")
    assert [part.value.part_of for part in parts] == [whole.start] * 3
    assert whole.value.sum_differs
    whole, *parts = counts("Đoàn có 25 người, gồm 10 bác sĩ và 15 điều dưỡng.")
    assert [part.value.part_of for part in parts] == [whole.start] * 2
    _, *others = counts("Đoàn có 25 người, gồm 10 bác sĩ và 3 xe.")
    assert [other.value.part_of for other in others] == [None] * 2


def test_items_without_a_noun_take_that_of_the_first():
    assert [count.value.unit for count in counts("Có 40 hồ sơ nộp trực tuyến, 35 nộp trực tiếp.")] == ["hồ sơ"] * 2
    assert [count.value.unit for count in counts("Nhật nhận 90 lao động, Đài Loan 60, Hàn Quốc 30.")] == [
        "lao động"
    ] * 3
    assert len(counts("Nhật nhận 90 lao động, quận 3, phường 5, năm 2020.")) == 1
