"""Title, date and author side by side with other libraries."""
