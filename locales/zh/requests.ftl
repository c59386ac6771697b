# Not checked by a native reader yet.

requests-heading = <b>您发送过的内容</b>
requests-none = 您还没有发送过任何内容。
requests-line =
    <b>{ $receipt }</b>：{ $call }
    { $state }，发送日期：{ $day }
requests-call-gone = 已不在日历中
requests-state-submitted = 已收到，还没有决定
requests-state-withdrawn = 您已撤回
requests-withdraw = 撤回 { $receipt }
    .short = 撤回
requests-withdraw-ask = 您要撤回 { $receipt } 吗？主办方不会再使用它。
requests-withdraw-yes = 是，撤回
    .short = 是，撤回
requests-withdrawn = { $receipt } 已撤回。
requests-not-withdrawn = { $receipt } 没有可以撤回的内容。
