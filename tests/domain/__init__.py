"""The community's rules, one by one."""
