"""What is measured of the project beside its tests."""
