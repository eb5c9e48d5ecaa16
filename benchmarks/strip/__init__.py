"""Side by side with other boilerplate removers."""
