"""The only room that knows SQL: tables, `transaction()` (the only commit), and the queries.

Queries are functions `(tx, ...) -> model`, a module for each thing that is kept. What a row means
is `domain`'s business.
"""
