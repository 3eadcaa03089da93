"""How the tables came to be, one step a file; run by `xiaoyuan db upgrade` and at every start."""
