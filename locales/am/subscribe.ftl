# Not checked by a native reader yet.

subscribe-which = ስለ የትኞቹ ቀጠናዎች መስማት ይፈልጋሉ? አንድ ወይም ከዚያ በላይ ይንኩ። የአገር ስም መጻፍም ይችላሉ።
subscribe-which-more = መከታተል የሚፈልጉትን ይንኩ።
subscribe-nothing-there = እዚህ ገና የተገለጸ ነገር የለም።
subscribe-tick = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
    .short = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
subscribe-by-country = በአገር መምረጥ
    .short = በአገር
subscribe-more-sub-region = የቀጠና ክፍሎች
    .short = የቀጠና ክፍሎች
subscribe-more-process = የምክክር ሂደቶች
    .short = የምክክር ሂደቶች
subscribe-more-event = ነጠላ ዝግጅቶች
    .short = ነጠላ ዝግጅቶች
subscribe-next = መቀጠል
    .short = መቀጠል
subscribe-back = ወደ ኋላ
    .short = ወደ ኋላ
subscribe-skip = ባልናገር ይሻላል
    .short = መዝለል
subscribe-ask-country = የአገሩን ስም በማንኛውም ቋንቋ ይጻፉ።
subscribe-country-unknown = ይህን የአገር ስም አላውቀውም። በሌላ አጻጻፍ ይሞክሩ ወይም ቀጠና ይንኩ።
subscribe-country-no-list =
    <b>{ $country }</b>
    የዚህን አገር ቀጠና የሚጠቅስ የወጣ ዝርዝር የለም። እባክዎ የሚፈልጉትን ቀጠና ይንኩ።
subscribe-country-regions =
    <b>{ $country }</b>
    { $number ->
        [one] ይህ አገር ያለው በዚህ ቀጠና ውስጥ ነው። ለመከታተል ይንኩት።
       *[other] ይህ አገር በብዙ ቀጠናዎች ውስጥ ነው። መከታተል የሚፈልጉትን ይንኩ።
    }
subscribe-this-country = በዚህ አገር የሚደረጉ ዝግጅቶች
    .short = ይህ አገር
subscribe-topics = ስለ ምን መስማት ይፈልጋሉ?
subscribe-topic-registration = ምዝገባ
    .short = ምዝገባ
subscribe-topic-submissions = የጽሑፍ አስተያየቶች
    .short = የጽሑፍ አስተያየቶች
subscribe-topic-calendar = የቀን ለውጦች
    .short = የቀን ለውጦች
subscribe-topic-events = ዝግጅቶች
    .short = ዝግጅቶች
subscribe-topic-global = ሁሉም ቀጠናዎች በአንድነት
    .short = ሁሉም ቀጠናዎች
subscribe-kind = እርስዎ ማን ነዎት? ይህ የሚለውጠው አነጋገራችንን ብቻ ነው። መዝለል ይችላሉ።
subscribe-kind-migrant = ፍልሰተኛ
    .short = ፍልሰተኛ
subscribe-kind-organisation = የድርጅት አባል
    .short = የድርጅት አባል
subscribe-kind-other = ሌላ ሰው
    .short = ሌላ ሰው
subscribe-for-migrant = ሰነድ ቢኖርዎትም ባይኖርዎትም መሳተፍ ይችላሉ። እዚህ ስለዚያ ማንም አይጠይቅም።
subscribe-for-organisation = መረጃዎቻችንን ለአባላትዎ ማስተላለፍ ይችላሉ። እባክዎ እንዳሉ ያስተላልፏቸው።
subscribe-for-other = ፍላጎት ያለው ሁሉ ተመሳሳይ መረጃ ይደርሰዋል።
subscribe-consent = ስለ ቀኖች እንጻፍልዎ? አዎ ካሉ ለዚህ ብለን የውይይት አድራሻዎን፣ ቋንቋዎን እና ምርጫዎችዎን እናስቀምጣለን። ሌላ ማንም አያገኛቸውም። «አቁም» መልእክቶቹን ያቆማል። «መረጃዬን ደምስሱ» ሁሉንም ይደመስሳል። አይ ብለውም መጠየቅ ይችላሉ።
subscribe-quiet = ይህን ስልክ ሌሎችም ያነቡታል? እንዲያ ከሆነ ጸጥ ያሉ መልእክቶችን ይምረጡ፦ አንድ ተራ ዓረፍተ ነገር፣ ያለ ድምፅ።
subscribe-yes = አዎ፣ ጻፉልኝ
    .short = አዎ
subscribe-yes-quiet = አዎ፣ ግን ያለ ድምፅ
    .short = አዎ፣ ያለ ድምፅ
subscribe-no = አይ
    .short = አይ
subscribe-cannot-push = ይህ ገጽ ከተዘጋ ሊጽፍልዎ አይችልም። ሌሎች መንገዶች አሉ፦
subscribe-on-telegram = ቴሌግራም፦ { $link }
subscribe-by-file = የቀን መቁጠሪያ ለስልክዎ፦ { $link }
subscribe-come-back = ወይም ወደዚህ ይመለሱ። ጊዜው የደረሰው ነገር ከላይ ይታያል።
subscribe-said-no = ችግር የለም። እዚህ ሁሉንም በማንኛውም ጊዜ ማየት ይችላሉ።
subscribe-done = ተደርጓል። ከእያንዳንዱ ቀን በፊት እና ቀን ሲለወጥ እንጽፍልዎታለን። ከእያንዳንዱ መልእክት ማቆም ይችላሉ።
subscribe-done-here = ተደርጓል። ይህ ገጽ ሊጽፍልዎ አይችልም። ከእነዚህ ቀኖች በፊት ይመለሱ፦ ጊዜው የደረሰው ነገር ከላይ ይታያል።
subscribe-set-clock = አሁን ስንት ሰዓት እንደሆነ መንገር
    .short = ሰዓቴን ማስገባት
subscribe-followed = አሁን ይህን ዝግጅት ይከታተላሉ።
subscribe-unfollowed = ይህን ዝግጅት መከታተል አቁመዋል።
