"""Vietnamese text: forms of letters, sentences, words, numerals and the calendar."""
