# Not checked by a native reader yet.

safety-title = <b>安全与公平</b>
safety-danger-now = 您现在有危险吗？请先去安全的地方。向您信任的人求助。
safety-do-not-write = 请不要在这里写发生了什么，也不要写名字。这个聊天还不能为您保密。
safety-not-yet = 这里还不能私下讲受到威胁或惩罚的事。
safety-addresses = 您可以用安全的设备写信给这些公共机构。它们对自己的答复负责。
safety-ohchr = 因与联合国合作而受到报复的，可以向联合国人权办公室报告：{ $link }
safety-focal-points = 您也可以问您所在区域的联系人。他们在日历里。
safety-clear = 点一下就能清空这个聊天。
safety-contacts = 联系人
    .short = 联系人
