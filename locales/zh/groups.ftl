# The stakeholder groups that somebody says they belong to.
groups-which = 您属于哪些群体？这样工作人员可以告诉您与您有关的消息。我们只保存群体，不保存姓名。您可以随时更改。
groups-say = 告诉我们您的群体
    .short = 我的群体
