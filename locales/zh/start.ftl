# Not checked by a native reader yet.

start-which-language = 您想看哪种语言？
start-language-name = { $name }
    .short = { $name }
start-more-languages = 更多语言
    .short = 更多语言
start-language-wished = 我们还没有这种语言：{ $name }。您的愿望已经计入。在此之前，我们用现有的最接近的语言。
start-welcome =
    欢迎使用 Passerelle。它像一座小桥，带您走近《安全、有序和正常移民全球契约》的区域审查。
    各国政府在每个区域开会，检查他们怎样对待移民。您可以表达意见。
    我是一个程序，不是真人。请随意看看：没有人会问您是谁。
start-see-event = 看这项活动
    .short = 看这项活动
start-description = 《移民问题全球契约》区域审查的日期、报名方法和参与方法。用您的语言。免费。不需要名字。
start-short-description = 移民问题区域审查：日期、报名、参与。
