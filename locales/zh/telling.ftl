# Not checked by a native reader yet.

telling-event = { $kind }（{ $where }）
telling-event-named = { $kind }（{ $where }）：{ $name }
telling-deadline = 最后一天（{ $where }）：{ $what }
telling-call = 征集参与意向：{ $name }
telling-call-example = 示例，不是真的征集：{ $name }
    .short = 示例：{ $name }
telling-step = { $where }：{ $text }
telling-document = { $kind }：{ $name }
telling-thing = { $name }
    .short = { $name }
telling-everywhere = 所有区域
telling-regions = { $regions }
telling-line =
    <b>{ $title }</b>
    { $when }
telling-line-marked =
    <b>{ $title }</b>
    { $when }
    { $marks }
telling-past = 已经结束。
telling-for-states = 这一项面向国家政府。您不用做什么。
telling-cancelled = 已取消。
telling-postponed = 已推迟。新日期未定。
telling-closed = 只面向国家政府。不能报名。
telling-by-invitation = 只限受邀者。
telling-open = 现在开放。
telling-event-label = { $kind }（{ $where }）
    .short = { $where }：{ $kind }
telling-two = { $first }{ $second }
telling-event-label-year = { $year }年：{ $name }
    .short = { $year }：{ $name }
telling-stage = { $region }：{ $stage }
telling-official = 由联合国或政府发布
telling-source = 来源：{ $title }（{ $issued }），日期：{ $day }。
telling-source-undated = 来源：{ $title }（{ $issued }），没有日期。
telling-round = { $round }
telling-round-past = { $round }（已经结束）
telling-round-regional = 区域审查
telling-round-forum = 国际移民问题审查论坛
telling-round-name = { $year }年{ $kind }
telling-round-name-years = { $first }年至{ $last }年{ $kind }
telling-unannounced = 尚未公布
telling-unannounced-as-of = 截至{ $asof }尚未公布
