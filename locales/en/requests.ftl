requests-heading = <b>What you have sent</b>
requests-none = You have not sent anything yet.
requests-line =
    <b>{ $receipt }</b>: { $call }
    { $state }, sent on { $day }
requests-call-gone = no longer in the calendar
requests-state-submitted = received, not decided yet
requests-state-withdrawn = taken back by you
requests-withdraw = Take back { $receipt }
    .short = Take back
requests-withdraw-ask = Do you want to take back { $receipt }? The organisers will not use it.
requests-withdraw-yes = Yes, take it back
    .short = Yes, take it back
requests-withdrawn = { $receipt } is taken back.
requests-not-withdrawn = There is nothing to take back under { $receipt }.
