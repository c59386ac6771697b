# To organisations whose own systems are told of updates.

# { $host }: the name of their machine, as in a web address
webhook-paused = <b>We stopped sending updates to { $host }</b>
    It took nothing for 24 hours. Please ask whoever looks after it. It can be switched on again there.
webhook-gone = <b>We stopped sending updates to { $host }</b>
    It answered that it wants nothing more. It can be switched on again there.
