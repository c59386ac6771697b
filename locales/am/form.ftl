# Not checked by a native reader yet.

form-progress = ጥያቄ { $at } ከ{ $of }
form-resumed = ባለፈው ያቆሙት እዚህ ላይ ነው።
form-over = ይህ ደረጃ አልፏል። ምንም አልተለወጠም። አሁን ያሉት እዚህ ነው።
form-saved = ተቀምጧል። ምንም አልተላከም። ያልተላኩ ቅጾች ለ90 ቀናት ይቀመጣሉ። የእርስዎን በማውጫው ውስጥ ያገኙታል።
form-deleted = ተሰርዟል። ከዚህ ቅጽ ምንም አልተቀመጠም።
form-sent = ተልኳል። እናመሰግናለን።
form-safety-line = ስለ ዛቻና ስለ ቅጣት የሚጻፈው «ደህንነት» በሚለው ውስጥ ነው። እዚህ አይጻፉት።

form-back = ወደ ኋላ መመለስ
    .short = ወደ ኋላ
form-skip = ይህን ጥያቄ መዝለል
    .short = መዝለል
form-save = አስቀምጦ ማቆም
    .short = አስቀምጦ ማቆም
form-delete = ይህን ቅጽ መሰረዝ
    .short = ቅጹን መሰረዝ
form-keep = መልሴ እንዳለ ይቆይ
    .short = መልሴ ይቆይ
form-more = ተጨማሪ
    .short = ተጨማሪ
form-earlier = ያለፈው ገጽ
    .short = ያለፈው ገጽ
form-list = ሙሉውን ዝርዝር ማየት
    .short = ዝርዝሩን ማየት
form-done = መምረጥ ጨርሻለሁ
    .short = ጨርሻለሁ
form-show-chosen = የመረጥኩትን ማየት
    .short = የመረጥኩትን ማየት
form-show = መልሶቼን ማየት
    .short = መልሶቼን ማየት
form-add = አንድ መጨመር
    .short = አንድ መጨመር
form-go-on = ወደሚቀጥለው ጥያቄ መሄድ
    .short = መቀጠል
form-remove = የመጨረሻውን ማውጣት
    .short = የመጨረሻውን ማውጣት
form-send = መላክ
    .short = መላክ
form-change = አንድ መልስ መለወጥ
    .short = አንድ መልስ መለወጥ
form-yes = አዎ
    .short = አዎ
form-no = አይ
    .short = አይ
form-ticked = ✓ { $label }
    .short = ✓ { $label }
form-country = { $country }
    .short = { $country }
form-numbered = { $number }፦ { $question }
    .short = { $number }፦ { $question }

form-some = የፈለጉትን ያህል ይምረጡ፤ ከዚያ «ጨርሻለሁ» ይበሉ። ብዙ ቁጥሮችን አንድ ላይ መጻፍም ይቻላል፤ ለምሳሌ 1 3።
form-some-most = { $most ->
        [one] አንድ ይምረጡ፤ ከዚያ «ጨርሻለሁ» ይበሉ።
       *[other] እስከ { $most } ይምረጡ፤ ከዚያ «ጨርሻለሁ» ይበሉ። ብዙ ቁጥሮችን አንድ ላይ መጻፍም ይቻላል፤ ለምሳሌ 1 3።
    }
form-some-least = { $least ->
        [one] ቢያንስ አንድ ይምረጡ።
       *[other] ቢያንስ { $least } ይምረጡ።
    }
form-some-chosen = { $number ->
        [one] እስካሁን { $number } መርጠዋል።
       *[other] እስካሁን { $number } መርጠዋል።
    }
form-hint-day = ቀኑን እንዲህ ይጻፉ፦ 5.3.2021 (ቀን፣ ወር፣ ዓመት በፈረንጆች አቆጣጠር)።
form-hint-country = የአገሩን ስም ይጻፉ።
form-hint-list = ዝርዝሩ ተጨማሪ ገጾች አሉት። ለመፈለግ አንድ ቃል መጻፍም ይችላሉ።
form-found = ከእነዚህ የትኛውን ማለትዎ ነው?

form-review = <b>ከመላክዎ በፊት ያረጋግጡ</b>
form-answer =
    <b>{ $question }</b>
    { $answer }
form-none = (መልስ የለም)
form-hidden = (ተደብቋል)
form-file = (ፋይል)
form-review-ask = ይህ ሁሉ ትክክል ነው? «መላክ» የሚለውን እስኪመርጡ ድረስ ምንም አይላክም።
form-ready = መልሶችዎ ተሟልተዋል፤ ግን አልተላኩም። ማየት እስኪፈልጉ ድረስ ተደብቀዋል።
form-change-which = የትኛውን መልስ መለወጥ ይፈልጋሉ?

form-delete-ask = ይህ ቅጽና መልሶቹ ሁሉ ይሰረዙ? ከተሰረዙ በኋላ መመለስ አይቻልም።
form-delete-yes = አዎ፣ ይሰረዝ
    .short = አዎ፣ ይሰረዝ
form-delete-no = አይ፣ ይቀመጥ
    .short = አይ፣ ይቀመጥ

form-danger = አንድ ሰው አደጋ ላይ ያለ ይመስላል። የጻፉትን አላስቀመጥኩም። ስለ ዛቻና ስለ ቅጣት የሚጻፈው «ደህንነት» በሚለው ውስጥ ነው። ወደዚያ መሄድ ይፈልጋሉ?
form-danger-again = እባክዎ እንደገና ይጻፉት። አሁን እንደ መልስዎ ይቀመጣል።
form-safety = ወደ ደህንነት መሄድ
    .short = ደህንነት
form-write-other = ሌላ ነገር መጻፍ
    .short = ሌላ ነገር መጻፍ
form-write-anyway = ቦታው እዚህ ነው፤ እንደገና መጻፍ
    .short = እንደገና መጻፍ

form-wrong-choice = ያንን ከምርጫዎቹ ውስጥ አላገኘሁትም። አንዱን ይንኩ ወይም ቁጥሩን ይጻፉ።
form-wrong-words = እዚህ የማነበው ጽሑፍንና የተነካን ቁልፍ ብቻ ነው። እባክዎ መልስዎን ይጻፉ።
form-wrong-file = እባክዎ ፋይል ይላኩ፦ ሰነድ፣ ፎቶ ወይም ድምፅ።
form-wrong-empty = በዚያ ውስጥ የሚነበብ ቃል አላገኘሁም።
form-wrong-long = ይህ በጣም ረጅም ነው። እባክዎ ከ{ $longest } ፊደላት አይበልጥ።
form-wrong-few = { $least ->
        [one] እባክዎ ቢያንስ አንድ ይምረጡ።
       *[other] እባክዎ ቢያንስ { $least } ይምረጡ።
    }
form-wrong-many = { $most ->
        [one] መምረጥ የሚቻለው አንድ ብቻ ነው። መጀመሪያ ሌላውን ያውጡ።
       *[other] መምረጥ የሚቻለው እስከ { $most } ብቻ ነው። መጀመሪያ አንዱን ያውጡ።
    }
form-wrong-number = እባክዎ ሙሉ ቁጥር በአኃዝ ይጻፉ።
form-wrong-range = እባክዎ ከ{ $least } እስከ { $most } ያለ ቁጥር ይጻፉ።
form-wrong-day = ቀኑን ማንበብ አልቻልኩም። እንዲህ ይጻፉ፦ 5.3.2021 (ቀን፣ ወር፣ ዓመት በፈረንጆች አቆጣጠር)።
form-wrong-day-range = እባክዎ በእነዚህ መካከል ያለ ቀን ይጻፉ፦ ከ{ $earliest } እስከ { $latest }።
form-wrong-country = በዚህ ስም የሚጠራ አገር አላውቅም። ሙሉ ስሙን ይሞክሩ ወይም ዝርዝሩን ይመልከቱ።
form-wrong-country-here = ያ አገር እዚህ ውስጥ አይካተትም። እባክዎ ሌላ ይምረጡ ወይም ዝርዝሩን ይመልከቱ።
form-wrong-email = ይህ ሙሉ የኢሜይል አድራሻ አይደለም። እንዲህ ይመስላል፦ name@example.org
form-wrong-phone = እባክዎ ቁጥሩን በ+ እና በአገሩ መለያ ቁጥር ጀምረው ይጻፉ፤ ለምሳሌ +41 79 123 45 67።
form-wrong-link = ይህ የድረ ገጽ አድራሻ አይደለም። እንዲህ ይመስላል፦ example.org/page
form-wrong-consent = እዚህ አዎ ካላሉ ቅጹ ሊላክ አይችልም። ማስቀመጥ ወይም መሰረዝ ይችላሉ።

form-simpler-text = ጥቂት ቃላት ይበቃሉ። በአንድ መልእክት ይጻፏቸው።
form-simpler-one = ከምርጫው ፊት ያለውን ቁጥር ብቻ ይላኩ። ለምሳሌ፦ 1
form-simpler-some = የምርጫዎችዎን ቁጥሮች ብቻ ይላኩ፤ ከዚያ «ጨርሻለሁ» የሚለውን ቁጥር ይላኩ። ለምሳሌ፦ 1 3
form-simpler-number = አኃዝ ብቻ ይላኩ፤ ሌላ ነገር አይጨምሩ። ለምሳሌ፦ 12
form-simpler-day = ሦስት ቁጥሮች ይላኩ፦ ቀን፣ ወር እና ዓመት በፈረንጆች አቆጣጠር። ለምሳሌ፦ 5 3 2021
form-simpler-country = ከዝርዝሩ መምረጥም ይችላሉ።
form-simpler-email = አድራሻውን ከኢሜይል መተግበሪያዎ ቀድተው እዚህ ይለጥፉት።
form-simpler-phone = ቁጥሩን ከስልክዎ ማውጫ ቀድተው እዚህ ይለጥፉት። የሚጀምረው በ+ ነው።
form-simpler-link = ገጹን በብራውዘርዎ ይክፈቱ። አድራሻውን ቀድተው እዚህ ይለጥፉት።
form-simpler-file = አንድ ፋይል ብቻ፣ ያለ ጽሑፍ ይላኩ። የወረቀት ፎቶም ይሆናል።
form-simpler-consent = ለአዎ 1፣ ለአይ 2 ይላኩ።
form-simpler-skip = ይህን ጥያቄ መዝለልም ይችላሉ።
form-simpler-save = አስቀምጠው ማቆምና የሚያምኑትን ሰው መጠየቅም ይችላሉ።
