# The stakeholder groups that somebody says they belong to.
groups-which = Which groups do you belong to? Then staff can tell you what concerns them. Only the groups are kept, no name. You can change this at any time.
groups-say = Tell us your group
    .short = My groups
