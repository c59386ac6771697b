# Not checked by a native reader yet.

command-desk = የሥራ ጠረጴዛዎ፦ ማጽደቅ፣ መከታተል፣ ማስተካከል
    .short = የሥራ ጠረጴዛ

desk-bound = ይህ ውይይት ከአሁን ጀምሮ ለ{ $name } ይሠራል፤ እስከ { $until }። ማውጫው አሁን ተጨማሪ ነገር አለው። ስልክዎ ጠፋ? ባልደረባዎ ይህን ሊያቆም ይችላል።
desk-not-bound = ይህ ሊንክ ከአሁን በኋላ አይሠራም። ባልደረባዎን አዲስ ይጠይቁ።
desk-open-it = መክፈት
    .short = መክፈት

desk-pin-unset = ከ4 እስከ 8 አኃዝ ያለው የሚስጥር ቁጥር (PIN) ይምረጡና ይጻፉ። በላኩ ወይም ባጸደቁ ቁጥር ያስፈልግዎታል። መተግበሪያው ከፈቀደ መልእክትዎን ወዲያው እንሰርዛለን።
desk-pin-unfit = ያ የሚስጥር ቁጥር አይሆንም። ከ4 እስከ 8 አኃዝ ይጻፉ።
desk-pin-again = ያንኑ የሚስጥር ቁጥር አንድ ጊዜ ደግመው ይጻፉ።
desk-pin-unlike = ሁለቱ አንድ አልነበሩም። ከ4 እስከ 8 አኃዝ ያለው የሚስጥር ቁጥር (PIN) ይምረጡና ይጻፉ።
desk-pin-unasked = የሚስጥር ቁጥርዎን ይጻፉ። መተግበሪያው ከፈቀደ መልእክትዎን ወዲያው እንሰርዛለን።
desk-pin-wrong = የሚስጥር ቁጥሩ ትክክል አይደለም። እንደገና ይሞክሩ። ከአምስት ሙከራ በኋላ ለአንድ ሰዓት ይቆለፋል።
desk-pin-locked = የተሳሳቱ ሙከራዎች በዝተዋል። ከአንድ ሰዓት በኋላ እንደገና ይሞክሩ። እርስዎ ካልነበሩ ለባልደረባ ይንገሩ።
desk-type-number = ለመቀጠል ያንን ቁጥር ይጻፉ።
desk-number-wrong = ያ ሌላ ቁጥር ነው።

desk-home = <b>የ{ $name } የሥራ ጠረጴዛ</b>
desk-list-waiting = የእርስዎን ማጽደቅ የሚጠብቁ፦ { $number }
    .short = የሚጸድቁ፦ { $number }
desk-list-moving = በመሄድ ላይ ያሉ፦ { $number }
    .short = በመሄድ ላይ፦ { $number }
desk-list-sent = የተላኩ ወይም ያበቁ፦ { $number }
    .short = የተላኩ፦ { $number }
desk-list-mine = የእርስዎ፣ ገና ያልጸደቁ፦ { $number }
    .short = ገና ያልጸደቁ፦ { $number }
desk-list-dates = «አዎ» የሚጠብቁ የቀን ለውጦች፦ { $number }
    .short = ቀኖች፦ { $number }
desk-list-relays = መረጃ ማስተላለፍ የሚፈልጉ ድርጅቶች፦ { $number }
    .short = አስተላላፊዎች፦ { $number }
desk-relays-last-day = መረጃ ማስተላለፍ የሚፈልግ ድርጅት አሁንም ይጠብቃል። እስከ { $day } መልስ ይስጡ።
desk-list-passing = መረጃ የሚያስተላልፉ ድርጅቶች፦ { $number }
    .short = የሚያስተላልፉ፦ { $number }
desk-nothing = እዚህ ምንም የለም።
desk-thin = { $region }፦ እዚህ ማጽደቅ የሚችሉት { $number } ብቻ ናቸው። ሁለት መሆን አለባቸው።

desk-card = <b>{ $code }</b>፦ { $state }፣ ቅጂ { $version }
desk-line =
    <b>{ $code }</b>፦ { $state }
    { $what }፣ ጸሐፊ፦ { $who }
desk-open-code = { $code } መክፈት
    .short = { $code }
desk-author = ጸሐፊ፦ { $who }፣ { $day }።
desk-corrects = ከዚህ በፊት የተላከውን ያስተካክላል።
desk-state-draft = መጽደቅን ይጠብቃል
desk-state-approved = ጸድቋል፤ ሰዓቱን ይጠብቃል
desk-state-sending = በመላክ ላይ
desk-state-paused = ለጊዜው ቆሟል
desk-state-sent = ተልኳል
desk-state-cancelled = ተሰርዟል
desk-state-recalled = ተነስቷል

desk-audience = ተቀባዮች፦ { $number }
desk-count-sent = የተላኩ፦ { $number }
desk-count-pending = የሚጠብቁ፦ { $number }
desk-count-sending = አሁን በመሄድ ላይ፦ { $number }
desk-count-uncertain = ያልተረጋገጡ፦ { $number }
desk-count-failed = ያልተሳኩ፦ { $number }
desk-count-gone = የሌሉ፦ { $number }
desk-count-skipped = የተዘለሉ፦ { $number }
desk-in-sent = የተላኩ
desk-in-pending = የሚጠብቁ
desk-in-sending = አሁን በመሄድ ላይ
desk-in-uncertain = ያልተረጋገጡ
desk-in-failed = ያልተሳኩ
desk-in-gone = የሌሉ
desk-in-skipped = የተዘለሉ
desk-report-line = { $state }፣ { $reason }፦ { $number }
desk-report-plain = { $state }፦ { $number }
desk-report-channel = { $channel }፦ ከ{ $number } ውስጥ { $sent } ተልከዋል
desk-retry = ያልተሳኩትን እንደገና መላክ፦ { $reason }
    .short = እንደገና፦ { $reason }
desk-retried = { $number ->
        [one] { $number } መልእክት እንደገና እየተላከ ነው።
       *[other] { $number } መልእክቶች እንደገና እየተላኩ ነው።
    }

# { $number }: posts in groups and channels of organisations; the lines below say how they stand
desk-report-places = በድርጅቶች ቦታዎች፦ { $number }
# The heading of a picture. { $code }: of an announcement
desk-plot = ማስታወቂያ { $code }። ተቀባዮች፦ { $number }
# Above a curve over time
desk-plot-course = እስከዚያ ጊዜ ስንት ተልከዋል
desk-picture = ሪፖርት በሥዕል
    .short = ሥዕል
desk-here-picture = የ{ $code } ሪፖርት በሥዕል። በአሳሽ ይከፈታል።
desk-table = ሪፖርት በሰንጠረዥ (CSV)
    .short = ሰንጠረዥ (CSV)
desk-here-table = የ{ $code } ሪፖርት በሰንጠረዥ። ማንንም አይጠቅስም።

desk-approve = ማጽደቅ
    .short = ማጽደቅ
desk-refresh = አሁን ያለበት ሁኔታ
    .short = አሁን ያለበት
desk-report = ሪፖርት
    .short = ሪፖርት
desk-text = ጽሑፉን ማየት
    .short = ጽሑፉን ማየት
desk-edit = መለወጥ
    .short = መለወጥ
desk-pause = ለጊዜው ማቆም
    .short = ለጊዜው ማቆም
desk-resume = መቀጠል
    .short = መቀጠል
desk-cancel = መሰረዝ
    .short = መሰረዝ
desk-recall = ማንሳት
    .short = ማንሳት
desk-correct = ማስተካከል
    .short = ማስተካከል
desk-back = ወደ ኋላ
    .short = ወደ ኋላ
desk-ask-cancel = የሚሰረዘው { $code } ነው? ገና ያልሄደው በፍጹም አይላክም።
desk-cancel-left = { $number ->
        [one] { $number } ተቀባይ አስቀድሞ ደርሶታል። ከዚያ በኋላ እዚያ ማረም ወይም ማንሳት ይችላሉ።
       *[other] { $number } ተቀባዮች አስቀድሞ ደርሷቸዋል። ከዚያ በኋላ እዚያ ማረም ወይም ማንሳት ይችላሉ።
    }
desk-ask-recall = የሚነሳው { $code } ነው? የደረሳቸው ሁሉ ይነገራቸዋል።
desk-approved = ጸድቋል። ተቀባዮቹና ቃላቱ ከአሁን በኋላ አይለወጡም።
desk-ask-correct = እንዴት ማስተካከል ይፈልጋሉ? መረጃዎችና ዝግጁ ማስታወቂያዎች ወዲያው ይላካሉ። አዲስ ቃላት ሁለተኛ ሰው ያስፈልጋቸዋል።
desk-correct-facts = አሁን ባለው መረጃ
    .short = አሁን ባለው መረጃ
desk-corrected = ተስተካክሏል። ማጽደቅ ለሚችሉ ሌሎች ተነግሯል።
desk-gone = እንዲህ ያለ ማስታወቂያ እዚህ የለም።
desk-stale = በዚህ መሃል ተለውጧል። አሁን ያለው ይህ ነው።
desk-meanwhile = የመጀመሪያው እርስዎ አይደሉም፦ { $who } { $act }።
desk-the-service = አገልግሎቱ
desk-act-draft = ጽፈውታል
desk-act-edit = ለውጠውታል
desk-act-approve = አጽድቀውታል
desk-act-start = አስጀምረውታል
desk-act-void = አስቁመውታል፤ በውስጡ ያለ መረጃ ስለተለወጠ
desk-act-lapse = አስቁመውታል፤ ያጸደቀው ሰው አሁን ሥልጣን ስለሌለው
desk-act-pause = ለጊዜው አቁመውታል
desk-act-resume = እንዲቀጥል አድርገዋል
desk-act-cancel = ሰርዘውታል
desk-act-finish = ጨርሰውታል
desk-act-correct = አስተካክለውታል
desk-act-recall = አንስተውታል
desk-act-retry = ያልተሳኩትን እንደገና ልከዋል

desk-date-of = ቀኖች፤ ያቀረበው፦ { $who }
    .short = ከ{ $who }

desk-relay = <b>{ $name }</b> መረጃ ማስተላለፍ ይፈልጋል። እስከ { $until } መልስ ይስጡ።
desk-relay-about = አባላቱ፦ { $text }
desk-relay-contact = የሚገኝበት መንገድ፦ { $text }
desk-relay-accept = መቀበል
    .short = መቀበል
desk-relay-decline = አለመቀበል
    .short = አለመቀበል
desk-relay-accepted = ተቀባይነት አግኝቷል። ወዲያው ይነገረዋል።
desk-relay-declined = ተቀባይነት አላገኘም። ወዲያው ይነገረዋል።
desk-relay-decided = ይህ ከዚህ በፊት ተወስኗል።
desk-relay-active = <b>{ $name }</b> መረጃ ያስተላልፋል። ለእሱ የሚሠሩ ሰዎች፦ { $number }
desk-relay-unreachable = { $name }፦ ለእሱ ከሚሠሩት ማንንም ማግኘት አይቻልም። መልእክት አቁመዋል ወይም አግደውናል።
desk-relay-end = ማስቆም
    .short = ማስቆም
desk-relay-end-sure = የ{ $name } ማስተላለፍ ይቁም? ያኔ ምንም ነገር በእሱ በኩል አይተላለፍም። ለእሱ የሚሠሩ ሰዎች ይነገራቸዋል። ስሙ ይጠፋል።
desk-relay-end-yes = አዎ፣ ይቁም
    .short = አዎ፣ ይቁም
desk-relay-ended = ቆሟል፦ { $name }። ለእሱ የሚሠሩ ሰዎች ይነገራቸዋል።

desk-remarks = ጥንቁቅ ባልደረባ የሚያስተውለው ነገር
    .short = ሊታይ የሚገባው

desk-colleagues = ባልደረቦችና ውይይቶቻቸው
    .short = ባልደረቦች
desk-ask-unbind = እነዚህ ባልደረቦች በስማቸው የሚሠራ ውይይት አላቸው። ስልክ ጠፍቷል? ውይይቱን ያቁሙ።
desk-unbind-who = የ{ $name } ውይይት ማቆም
    .short = { $name }
desk-unbind-sure = የ{ $name } ውይይቶች ሁሉ ይቁሙ? ከዚያ አዲስ ሊንክ ያስፈልጋል።
desk-unbind = አዎ፣ ይቁም
    .short = አዎ፣ ይቁም
desk-unbound = { $number ->
        [one] የ{ $name } ውይይት ቆሟል።
       *[other] የ{ $name } { $number } ውይይቶች ቆመዋል።
    }
