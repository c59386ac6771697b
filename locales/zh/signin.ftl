# Not checked by a native reader yet.
signin-title = 工作人员登录
signin-what = 请发送下面这一行。此后90天内，这个聊天代表您的账户。链接只能用一次。
