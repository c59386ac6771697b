# Not checked by a native reader yet.

notice-opened = <b>ምዝገባ ተከፍቷል፦ { $event }</b>፣ { $date }።
notice-closes-soon = <b>በቅርቡ ያበቃል፦ { $event }</b>፣ { $date }።
notice-moved = <b>አዲስ ቀን፦ { $event }</b>። አሁን ቀኑ ይህ ነው፦ { $date }።
notice-cancelled = <b>ተሰርዟል፦ { $event }</b>። አይካሄድም።
notice-papers = <b>ሰነዶቹ ወጥተዋል፦ { $event }</b>።
notice-link = <b>እንዴት እንደሚሳተፉ፦ { $event }</b>፣ { $date }።
notice-recording = <b>የድምፅ ወይም የቪዲዮ ቅጂው ወጥቷል፦ { $event }</b>።
notice-summary = <b>ማጠቃለያው ወጥቷል፦ { $event }</b>።
notice-report = <b>ሪፖርቱ ወጥቷል፦ { $event }</b>።
notice-call-open = <b>አሁን ክፍት ነው፦ { $event }</b>። መልስ የሚሰጡበት የመጨረሻ ቀን፦ { $date }።
notice-at = ይመልከቱ፦ { $link }

notice-words = { $text }
notice-joined = { $text }{ $rest }

notice-signed = ላኪ፦ { $who }። መልእክቱ እውነተኛ መሆኑን ለማረጋገጥ ይህን ይላኩ፦ { $code }
notice-by-network = የፍልሰት ኔትወርክ
notice-by-region = የግምገማ ቡድን፣ { $region }
notice-corrected = <b>ተስተካክሏል።</b> እባክዎ ያለፈውን መልእክት ይተዉት።
notice-recalled = <b>ተነስቷል።</b> ይህን መልእክት መልሰን ወስደናል። እባክዎ አይጠቀሙበት።

notice-not-allowed = የእርስዎ ሚና ይህን እዚህ አይፈቅድም። ሚናው የሚፈቅድለትን የሥራ ባልደረባ ይጠይቁ።
notice-author-never-approves = ይህን የጻፉት ወይም የቀየሩት እርስዎ ነዎት። ሌላ ሰው ማጽደቅ አለበት።
notice-no-words = ጽሑፍ ይጻፉ ወይም ዝግጁ ማስታወቂያ ይምረጡ። ሁለቱንም አይደለም።
notice-unknown = { $what } የሚባል የለም። አጻጻፉን ይመልከቱ።
notice-group-or-part = ቡድኖችን ወይም ሚናን ይምረጡ፤ ሁለቱንም አይደለም።
notice-no-fallback-text = በዚህ ቋንቋ ምትክ የሚሆን ጽሑፍ የለም፦ { $language }።
notice-empty-text = በዚህ ቋንቋ ያለው ጽሑፍ ባዶ ነው፦ { $language }።
notice-no-text-in = አንዳንድ አንባቢዎች ይህን ቋንቋ ይጠቀማሉ፦ { $language }። በዚያ ቋንቋ ይጻፉ ወይም ምትክ ቋንቋ ይምረጡ።
notice-no-value = በቀን መቁጠሪያው ውስጥ ለ{ $name } የተሰጠ ነገር የለም። ስለ ምን እንደሆነ ይምረጡ ወይም የቀን መቁጠሪያውን ያሟሉ።
notice-no-such-name = { $name } የሚባል የለም። የሚሞሉት እነዚህ ናቸው፦ { $codes }።
notice-not-so-in-calendar = የቀን መቁጠሪያው እንዲህ አይልም። መጀመሪያ የቀን መቁጠሪያውን ይለውጡ።
notice-too-long = በ{ $language } ያለው ጽሑፍ { $length } ፊደላት አሉት። የሚፈቀደው እስከ { $longest } ነው።
notice-time-is-past = ያ ሰዓት አልፏል። ከዚያ በኋላ ያለ ሰዓት ይምረጡ።
notice-no-such-hour = ሰዓቶች ከ0 እስከ 23 ናቸው።
notice-hour-is-quiet = በዚያ ሰዓት አብዛኛው ሰው አይረበሽም። ከ8 እስከ 20 ያለ ሰዓት ይምረጡ፣ ወይም አስቸኳይ ያድርጉት።
notice-type-number = { $number ->
        [one] ይህ የሚላከው ለ{ $number } ሰው ነው። ይህን ቁጥር ያረጋግጡ።
       *[other] ይህ የሚላከው ለ{ $number } ሰዎች ነው። ይህን ቁጥር ያረጋግጡ።
    }
notice-reaches-nobody = ይህ አሁን ለማንም አይደርስም። ለማን እንደሆነ እንደገና ይምረጡ።
notice-facts-changed = በውስጡ ያለ መረጃ ተለውጧል። ከመቀጠሉ በፊት ያስተካክሉት።
notice-superseded = በኋላ የመጣ እርማት ተክቶታል።

notice-desk-alone = { $who } ያለ ሁለተኛ ሰው የመረጃ ማስተካከያ ልከዋል። ይመልከቱት፦ { $code }
notice-desk-recalled = { $who } አንድ ማስታወቂያ አንስተዋል። ይመልከቱት፦ { $code }
notice-desk-void = ማስታወቂያ { $code } አልተላከም። በውስጡ ያለ መረጃ ተለውጧል። እንደገና ያጽድቁት።
notice-desk-lapsed = ማስታወቂያ { $code } አልተላከም። ያጸደቀው ሰው አሁን ሥልጣን የለውም። እንደገና ያጽድቁት።
notice-desk-stopped = ማስታወቂያ { $code } ቆሟል። በውስጡ ያለ መረጃ ተለውጧል። ያስተካክሉት።
notice-desk-failing = ማስታወቂያ { $code } ቆሟል፦ ከ{ $number } መልእክቶች { $failed } አልደረሱም። ሪፖርቱን ይመልከቱ።
