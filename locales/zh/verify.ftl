# Not checked by a native reader yet.
command-verify = 核对消息是否真实
    .short = 核对消息
verify-ask = 请写出消息下面的代码。它有8个字母和数字。
verify-unknown = 我们从未发出过代码为{ $code }的消息。请检查写法。如果没有写错，请不要相信那条消息。
verify-again = 核对另一个代码
    .short = 另一个代码
verify-genuine = <b>真实。</b>{ $code }来自{ $who }。于{ $day } { $time }（UTC）批准。
verify-current = 它仍然有效。
verify-changed = 之后其中一项事实变了。请看现在的情况。
verify-superseded = 有更新的文本。请使用那一个：{ $code }
verify-recalled = <b>已撤回。</b>这条消息已被收回。请不要使用。
verify-never-who = 在这里，谁也看不到有谁收到了它。
verify-newer = 核对更新的文本
    .short = 更新的文本
verify-text = 显示文本
    .short = 显示文本
