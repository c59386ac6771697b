# Not checked by a native reader yet.

papers-contacts = <b>联系人：{ $where }</b>
papers-no-contacts = 没有已知的联系人。
papers-contact = { $who }：{ $link }（已确认，日期：{ $when }）
papers-contact-unconfirmed = { $who }：{ $address }（上次日期：{ $when }，之后没有再确认）
papers-contact-doubtful = { $who }：{ $address }（上次日期：{ $when }，之后没有再确认；拼写可能有误）
papers-contact-no-address = { $who }（没有公布地址，日期：{ $when }）
papers-day = { $day }
papers-date-unknown = 不详
papers-mailing-list = 联合国移民网络还有一个邮件列表。我们不知道它的地址。请看该网络的网站。
papers-documents = <b>文件：{ $where }</b>
papers-no-documents = 没有已知的文件。
papers-document-mine-only = { $title }（有您的语言）。日期：{ $when }。链接：{ $link }
papers-document-mine = { $title }（有您的语言，还有：{ $languages }）。日期：{ $when }。链接：{ $link }
papers-document-other = { $title }（没有您的语言，现有：{ $languages }）。日期：{ $when }。链接：{ $link }
papers-document-languages-unknown = { $title }（没有注明语言）。日期：{ $when }。链接：{ $link }
papers-no-link = 没有公布
papers-site = 更多文件：{ $name }，{ $link }
papers-for-all = 所有区域的文件
    .short = 所有区域的文件
papers-ask-language = 希望有我的语言：{ $title }
    .short = 我的语言：{ $title }
papers-asked = 已计入。主办方能看到有多少人需要这种语言。
papers-await = 发布时告诉我：{ $title }
    .short = 发布时：{ $title }
