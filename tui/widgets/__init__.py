"""The widgets: each shows frozen values and says what the user did; none knows the session."""
