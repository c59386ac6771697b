# Not checked by a native reader yet.

privacy-title = <b>谁能看到什么</b>
privacy-app-telegram = Telegram 能看到您写的和我们写的内容、您在那里的号码或名字，以及时间。那里与程序的聊天不是保密的。
privacy-app-webchat = 网页聊天直接连到我们的服务器，中间没有别的公司。拿着这台设备的人能看到页面。
privacy-app-terminal = 这个终端把所有内容显示在屏幕上。没有别人能看到。
privacy-we-keep = 我们保存您的聊天地址、语言，以及您的选择：区域、主题、设置。如果您发送表格，我们保存您的回答。这些内容用您专属的密钥锁住。
privacy-we-never = 我们从不问您的移民身份。您不需要名字、邮箱或号码。
privacy-others = 没有别人会得到这些信息，除非您同意那个用途。工作人员看过什么，都有记录。
privacy-free = 这项服务是免费的。您永远不用付钱。
privacy-how-long = 没填完的表格保留 90 天。消息记录保留 90 天。“忘记我”会立刻清除全部信息。
privacy-other-way-web = 如果您不想用这个应用，可以用网页聊天：{ $link }
privacy-other-way-telegram = 也可以用 Telegram：{ $link }
privacy-my-data = <b>保存了您的哪些信息</b>
privacy-my-language = 语言：{ $language }
privacy-my-kind = 您告诉我们的身份：{ $kind }
privacy-my-country = 国家：{ $country }
privacy-my-zone = 时区：{ $zone }
privacy-my-follows = 您关注：{ $what }
privacy-my-topics = 主题：{ $what }
privacy-my-consent-given = { $day }，您同意接收通知（文本版本：{ $version }）。
privacy-my-consent-none = 您没有同意接收通知。我们只回答您的问题。
privacy-my-drafts = { $number ->
       *[other] 有 { $number } 份表格没有填完。
    }
privacy-my-requests = { $number ->
       *[other] 您已发送 { $number } 份表格。
    }
privacy-my-address = 您在这个应用中的地址是锁住保存的。工作人员看不到。
