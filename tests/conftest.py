"""What every test has: the plugins, and how hypothesis searches."""

import os

from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.needed", "tests.databases", "tests.furnishing"]

# No deadline: two cores are shared. The same examples each time, unless one goes looking for new ones
# with HYPOTHESIS_PROFILE=search.
settings.register_profile("same", deadline=None, derandomize=True, database=None)
settings.register_profile(
    "search", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
