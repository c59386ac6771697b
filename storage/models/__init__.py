"""The tables. They are read and written in plain SQL beside; from here the migrations are made.

Times are whole milliseconds since 1970, UTC. JSON is text. There are no foreign keys: rows that belong together are
written in one transaction, and erasing says itself what it takes along. An index per row of the ledger and the inbox
costs a tenth of the throughput, so these have only those that a query needs.
"""
