# Not checked by a native reader yet.

reminders-heading = <b>我们会提醒您的事</b>
reminders-line = { $what }：{ $when }
reminders-none = 您关注的内容还没有可以提醒的日期。
reminders-no-yes = 您还没有提醒。请先选择区域，并点“同意”。
reminders-marked = 好的。这件事不再提醒您。
reminders-unmarked = 这件事会再提醒您。
reminders-undo = 我还没有做
    .short = 还没有做
reminders-less = 从现在起，提前几天提醒：{ $days }。当天早上也提醒。
reminders-least = 从现在起：只在当天早上提醒。
reminders-all-read = 您已经全部看完了。
