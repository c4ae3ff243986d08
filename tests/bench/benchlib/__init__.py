# SPDX-License-Identifier: MIT
"""What bench.py is made of."""
