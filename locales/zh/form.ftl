# Not checked by a native reader yet.

form-progress = 第 { $at } 题，共 { $of } 题
form-resumed = 您上次停在这里。
form-over = 这一步已经结束。没有任何改动。您现在在这里。
form-saved = 已保存。没有发送任何内容。草稿保留 90 天。您可以在菜单里找到。
form-deleted = 已删除。这份表格的内容都没有保留。
form-sent = 已发送。谢谢您。
form-safety-line = 威胁和惩罚的事，请到“安全”里看。请不要写在这里。

form-back = 返回上一题
    .short = 返回
form-skip = 跳过这一题
    .short = 跳过
form-save = 保存并停下
    .short = 保存并停下
form-delete = 删除这份表格
    .short = 删除表格
form-keep = 保留我的回答
    .short = 保留我的回答
form-more = 更多
    .short = 更多
form-earlier = 上一页
    .short = 上一页
form-list = 显示完整列表
    .short = 显示列表
form-done = 选好了
    .short = 选好了
form-show-chosen = 显示我选的内容
    .short = 我选的内容
form-show = 显示我的回答
    .short = 显示我的回答
form-add = 再加一个
    .short = 再加一个
form-go-on = 到下一题
    .short = 下一题
form-remove = 去掉最后一个
    .short = 去掉最后一个
form-send = 发送
    .short = 发送
form-change = 修改一个回答
    .short = 修改一个回答
form-yes = 是
    .short = 是
form-no = 否
    .short = 否
form-ticked = ✓ { $label }
    .short = ✓ { $label }
form-country = { $country }
    .short = { $country }
form-numbered = { $number }：{ $question }
    .short = { $number }：{ $question }

form-some = 想选几个都可以，然后点“选好了”。也可以写几个号码，例如 1 3。
form-some-most = { $most ->
       *[other] 最多选 { $most } 个，然后点“选好了”。也可以写号码，例如 1 3。
    }
form-some-least = { $least ->
       *[other] 至少选 { $least } 个。
    }
form-some-chosen = { $number ->
       *[other] 您已选 { $number } 个。
    }
form-hint-day = 日期请这样写：5.3.2021（日、月、年）。
form-hint-country = 请写国家的名称。
form-hint-list = 列表不止一页。您也可以写一个词来查找。
form-found = 您指的是哪一个？

form-review = <b>发送前请检查</b>
form-answer =
    <b>{ $question }</b>
    { $answer }
form-none = （没有回答）
form-hidden = （已隐藏）
form-file = （文件）
form-review-ask = 都对吗？在您点“发送”之前，什么都不会发出。
form-ready = 您已答完，但还没有发送。回答已隐藏，您想看时再显示。
form-change-which = 您想修改哪个回答？

form-delete-ask = 要删除这份表格和所有回答吗？删除后无法恢复。
form-delete-yes = 是，删除
    .short = 是，删除
form-delete-no = 不，保留
    .short = 不，保留

form-danger = 听起来可能有人有危险。您写的内容没有保存。威胁和惩罚的事，请到“安全”里看。要去那里吗？
form-danger-again = 请再写一次。这次会作为您的回答保存。
form-safety = 去“安全”
    .short = 安全
form-write-other = 写别的内容
    .short = 写别的内容
form-write-anyway = 这就是我的回答：再写一次
    .short = 再写一次

form-wrong-choice = 选项里没有这个。请点一个选项，或写它的号码。
form-wrong-words = 这里只能看懂文字和按钮。请写下您的回答。
form-wrong-file = 请发送一个文件：文档、图片或录音。
form-wrong-empty = 这里面没有看到文字。
form-wrong-long = 太长了。最多 { $longest } 个字。
form-wrong-few = { $least ->
       *[other] 请至少选 { $least } 个。
    }
form-wrong-many = { $most ->
       *[other] 最多只能选 { $most } 个。请先去掉一个。
    }
form-wrong-number = 请用数字写一个整数。
form-wrong-range = 请写一个从 { $least } 到 { $most } 的数字。
form-wrong-day = 没有看懂这个日期。请这样写：5.3.2021（日、月、年）。
form-wrong-day-range = 请写从{ $earliest }到{ $latest }之间的日期。
form-wrong-country = 没有找到这个国家。请写完整名称，或看列表。
form-wrong-country-here = 这个国家不在范围内。请选另一个，或看列表。
form-wrong-email = 这不是完整的邮箱地址。它应当像这样：name@example.org
form-wrong-phone = 请写带 + 和国家代码的号码，例如 +41 79 123 45 67。
form-wrong-link = 这不是网址。它应当像这样：example.org/page
form-wrong-consent = 如果不同意，就不能发送这份表格。您可以保存或删除它。

form-simpler-text = 几个字就够了。请写成一条消息。
form-simpler-one = 只发选项前面的号码。例如：1
form-simpler-some = 只发您要选的号码，然后发“选好了”的号码。例如：1 3
form-simpler-number = 只发数字，不要写别的。例如：12
form-simpler-day = 发三个数字：日、月、年。例如：5 3 2021
form-simpler-country = 您也可以从列表中选择。
form-simpler-email = 请从您的邮件应用复制地址，粘贴到这里。
form-simpler-phone = 请从通讯录复制号码，粘贴到这里。号码以 + 开头。
form-simpler-link = 请在浏览器中打开网页，复制网址，粘贴到这里。
form-simpler-file = 请发一个文件，不用写字。纸张的照片也可以。
form-simpler-consent = 同意请发 1，不同意请发 2。
form-simpler-skip = 您也可以跳过这一题。
form-simpler-save = 您也可以保存并停下，去问一位您信任的人。
