// Node alone: what every script pays for being started.
