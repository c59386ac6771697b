# Not checked by a native reader yet.

requests-heading = <b>የላኳቸው</b>
requests-none = እስካሁን ምንም አልላኩም።
requests-line =
    <b>{ $receipt }</b>፦ { $call }
    { $state }፤ የተላከበት ቀን፦ { $day }
requests-call-gone = አሁን በቀን መቁጠሪያው ውስጥ የለም
requests-state-submitted = ደርሷል፤ ገና አልተወሰነም
requests-state-withdrawn = እርስዎ መልሰው ወስደውታል
requests-withdraw = { $receipt }ን መልሶ መውሰድ
    .short = መልሶ መውሰድ
requests-withdraw-ask = { $receipt }ን መልሰው መውሰድ ይፈልጋሉ? አዘጋጆቹ አይጠቀሙበትም።
requests-withdraw-yes = አዎ፣ ልውሰደው
    .short = አዎ፣ ልውሰደው
requests-withdrawn = { $receipt } ተመልሶ ተወስዷል።
requests-not-withdrawn = በዚህ መለያ የሚወሰድ ነገር የለም፦ { $receipt }።
