# Not checked by a native reader yet.
webhook-paused = <b>我们已停止向{ $host }发送消息</b>
    它24小时没有接收任何内容。请问负责的人。可以在那里重新打开。
webhook-gone = <b>我们已停止向{ $host }发送消息</b>
    它回答说不再需要。可以在那里重新打开。
