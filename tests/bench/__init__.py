"""How fast the whole durable way is, beside a bare echo bot on the same simulator: `make bench`.

crowd     people who act and wait for their answers, in the simulator's process
lines     what they do: a typical mix
echo      the bare bot to compare with, a process of its own
durable   Xiaoyuan, a process of its own, with people registered beforehand
measure   one at a time, at a steady pace, flat out
broadcast an announcement to 3,000 people at Telegram's limits, while residents report
witness   what Telegram's side has seen of it
simulated the simulator that each of them has to itself
"""
