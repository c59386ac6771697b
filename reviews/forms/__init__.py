"""What is asked: each form is data."""
