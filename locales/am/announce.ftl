# Not checked by a native reader yet.

command-announce = ማስታወቂያ መጻፍ
    .short = ማስታወቂያ
announce-first = ምን ማስታወቅ ይፈልጋሉ? ዝግጁ ማስታወቂያዎች በሁሉም ቋንቋዎች አሉ። በራስዎ ቃላት ከሆነ በእያንዳንዱ ቋንቋ ጽሑፍ ያስፈልጋል።
announce-go-on = የጀመሩትን መቀጠል
    .short = መቀጠል
announce-own = በራስዎ ቃላት
    .short = በራስዎ ቃላት
announce-notice-opened = ምዝገባ ተከፍቷል
    .short = ምዝገባ ተከፍቷል
announce-notice-closes-soon = በቅርቡ ያበቃል
    .short = በቅርቡ ያበቃል
announce-notice-moved = አዲስ ቀን
    .short = አዲስ ቀን
announce-notice-cancelled = ተሰርዟል
    .short = ተሰርዟል
announce-notice-papers = ሰነዶቹ ወጥተዋል
    .short = ሰነዶቹ ወጥተዋል
announce-notice-link = እንዴት እንደሚሳተፉ
    .short = እንዴት እንደሚሳተፉ
announce-notice-recording = የድምፅ ወይም የቪዲዮ ቅጂው ወጥቷል
    .short = ቅጂው ወጥቷል
announce-notice-summary = ማጠቃለያው ወጥቷል
    .short = ማጠቃለያው ወጥቷል
announce-notice-report = ሪፖርቱ ወጥቷል
    .short = ሪፖርቱ ወጥቷል
announce-notice-call-open = ጥሪ ክፍት ነው
    .short = ጥሪ ክፍት ነው
announce-ask-about = ስለ ምን ነው?
announce-about-nothing = በቀን መቁጠሪያው ውስጥ ያለ ነገር አይደለም
    .short = ከእነዚህ አይደለም

announce-sheet = <b>ማስታወቂያዎ</b>
announce-words-ready = የሚለው፦ { $notice }
announce-words-in = የተጻፈባቸው ቋንቋዎች፦ { $languages }።
announce-words-none = ገና ምንም ጽሑፍ አልተጻፈም።
announce-excerpt = «{ $text }»
announce-about = ስለ ምን፦ { $what }
    .short = ስለ ምን
announce-to-regions = ለማን፦ { $regions }
announce-to-all = ለማን፦ ለሁሉም ቀጠናዎች
announce-to-topics = ስለዚህ መስማት ለሚፈልጉ ብቻ፦ { $values }
announce-to-kinds = ለእነዚህ ብቻ፦ { $values }
announce-to-groups = ለእነዚህ ቡድኖች ብቻ፦ { $values }
announce-to-languages = በዚህ ቋንቋ ለሚያነቡ ብቻ፦ { $values }
announce-to-part = ይህ ሚና ላላቸው ብቻ፦ { $role }
announce-to-senders = ለዚህ ጥሪ ለላኩ ብቻ።
announce-to-undone = ይህን ከዚህ በፊት ላደረጉ አይላክም።
announce-fallback-is = በራሳቸው ቋንቋ ጽሑፍ ለሌላቸው የሚደርሰው ቋንቋ፦ { $language }።
announce-starts-now = እንደጸደቀ ወዲያው ይላካል።
announce-starts-wave = በእያንዳንዱ አንባቢ ቀን በ{ $time } በ24 ሰዓት አቆጣጠር ይደርሳል።
announce-starts-at = የሚላከው፦ { $day }፣ { $time } በ24 ሰዓት አቆጣጠር ({ $zone } ሰዓት)።
announce-starts-at-both = የሚላከው፦ { $day }፣ { $time } በ24 ሰዓት አቆጣጠር ({ $zone } ሰዓት)። ይህም { $otherday }፣ { $othertime } ነው ({ $otherzone } ሰዓት)።
announce-is-urgent = አስቸኳይ ነው፦ በሌሊትም፣ ከመልእክት ገደብ በላይም ይላካል።
announce-texts = ጽሑፎች
    .short = ጽሑፎች
announce-fallback = ምትክ ቋንቋ
    .short = ምትክ ቋንቋ
announce-regions = ቀጠናዎች
    .short = ቀጠናዎች
announce-who = ለማን
    .short = ለማን
announce-languages = ቋንቋዎች
    .short = ቋንቋዎች
announce-when = መቼ
    .short = መቼ
announce-urgent = አስቸኳይ ነው ወይስ አይደለም
    .short = አስቸኳይነት
announce-preview = ለማን እንደሚደርስና ምን እንደሚመስል
    .short = አስቀድሞ ማየት
announce-test = ለራሴ መላክ
    .short = ለራሴ መሞከር
announce-hand = እንዲጸድቅ ማስረከብ
    .short = ማስረከብ
announce-hand-nobody = ይህ አሁን ለማንም አይደርስም። ቢሆንም ማስረከብ ይፈልጋሉ? ከመጽደቁ በፊት የሚመዘገቡ ሰዎች ይደርሳቸዋል።
announce-hand-anyway = ቢሆንም ማስረከብ
    .short = ቢሆንም ማስረከብ
announce-away = መጣል
    .short = መጣል
announce-back = ወደ ማስታወቂያው መመለስ
    .short = ወደ ኋላ
announce-thrown-away = ተጥሏል።

announce-which-language = የትኛውን ጽሑፍ መጻፍ ይፈልጋሉ?
announce-readers = { $written ->
        [yes] ✓ { $language }፣ አንባቢዎች፦ { $number }
       *[no] { $language }፣ አንባቢዎች፦ { $number }፣ ገና ጽሑፍ የለም
    }
announce-write = በዚህ ቋንቋ መጻፍ፦ { $language }
    .short = { $language }
announce-unwrite = በዚህ ቋንቋ ያለውን ጽሑፍ መሰረዝ፦ { $language }
    .short = መሰረዝ፦ { $language }
announce-ask-words = አሁን ጽሑፉን በዚህ ቋንቋ ይጻፉ፦ { $language }።
announce-variables = እነዚህ ከቀን መቁጠሪያው ይሞላሉ፦ { $codes }።
announce-kept = በዚህ ቋንቋ ያለው ጽሑፍ ተቀምጧል፦ { $language }።
announce-ask-fallback = በራሳቸው ቋንቋ ጽሑፍ ለሌላቸው ሰዎች የትኛው ጽሑፍ ይድረሳቸው?
announce-fallback-to = { $language }
    .short = { $language }
announce-fallback-none = ምንም። እያንዳንዱ ቋንቋ የራሱ ጽሑፍ ያስፈልገዋል።
    .short = ምንም
announce-no-text = በዚህ ቋንቋ ገና ጽሑፍ የለም፦ { $language }።

announce-ask-regions = የትኞቹ ቀጠናዎች? ለመምረጥ ይንኩ።
announce-ask-who = ለማን፣ ስለ የትኞቹ ርዕሶች? ለመምረጥ ይንኩ። ካልመረጡ ለሁሉም ይላካል።
announce-ask-groups = ለየትኞቹ ቡድኖች? የሚደርሰው በዚያ ቡድን ውስጥ ነን ላሉ ሰዎች ብቻ ነው።
announce-ask-languages = በየትኞቹ ቋንቋዎች ለሚያነቡ?
announce-groups = የባለድርሻ ቡድኖች
    .short = ቡድኖች
announce-language = { $language }
    .short = { $language }
announce-all-languages = ሁሉም ቋንቋዎች
    .short = ሁሉም ቋንቋዎች
announce-all-groups = ሁሉም ቡድኖች
    .short = ሁሉም ቡድኖች
announce-topic-global = ሁሉም ቀጠናዎች አንድ ላይ
    .short = ሁሉም ቀጠናዎች በአንድ
announce-senders = ለዚህ ጥሪ የላኩ
    .short = የላኩ
announce-undone = ያደረጉትን ሳይጨምር
    .short = ያደረጉት አይደርሳቸው

announce-ask-when = መቼ ይላክ?
announce-now = እንደጸደቀ ወዲያው
    .short = ወዲያው
announce-hour = በእያንዳንዱ አንባቢ ቀን በአንድ ሰዓት ላይ
    .short = በአንባቢው ሰዓት
announce-ask-hour = በቀናቸው በስንት ሰዓት ላይ?
announce-at-zone = በዚህ ቦታ ሰዓት፦ { $zone }
    .short = { $zone } ሰዓት
announce-ask-at = ቀኑንና ሰዓቱን በ{ $zone } ሰዓት ይጻፉ፤ ለምሳሌ 2021-03-24 14:30። አሁን እዚያ { $time } ነው።
announce-at-unread = ያንን ማንበብ አልቻልኩም። እንዲህ ይጻፉ፦ 2021-03-24 14:30።
announce-no-such-time = የ{ $zone } ሰዓት በዚያ ቀን ይህን ጊዜ ይዘልላል። ሌላ ሰዓት ይምረጡ።

announce-reaches = { $number ->
        [one] የሚደርሰው ለ{ $number } ሰው ነው፤ { $minutes } ደቂቃ ይወስዳል።
       *[other] የሚደርሰው ለ{ $number } ሰዎች ነው፤ { $minutes } ደቂቃ ይወስዳል።
    }
announce-by-language = { $language }፦ { $number }
announce-language-none = ቋንቋ ያልተመረጠ
announce-by-region = { $region }፦ { $number }
announce-by-channel = { $channel }፦ { $number }
announce-in-places = በተጨማሪ፣ የድርጅቶች ቦታዎች፦ { $number }
announce-excluded-paused = አይደርሳቸውም፤ ለጊዜው አቁመዋል፦ { $number }
announce-excluded-stopped = አይደርሳቸውም፤ አቁመዋል፦ { $number }
announce-excluded-no-yes = አይደርሳቸውም፤ አዎ አላሉም፦ { $number }
announce-excluded-topic = አይደርሳቸውም፤ የመረጡት ሌላ ርዕስ ነው፦ { $number }
announce-excluded-done = አይደርሳቸውም፤ ከዚህ በፊት አድርገዋል፦ { $number }
announce-excluded-no-address = አይደርሳቸውም፤ ሊገኙ አይችሉም፦ { $number }
announce-show = በዚህ ቋንቋ ምን እንደሚመስል፦ { $language }
    .short = { $language }
announce-looks =
    <b>{ $channels }</b>
    { $text }
announce-tested = በእነዚህ ቋንቋዎች ተልኮልዎታል፦ { $languages }።

announce-handed-over = { $number ->
        [0] { $code } ዝግጁ ነው።
        [one] { $code } ዝግጁ ነው። { $number } ባልደረባ ሊያጸድቀው ይችላል።
       *[other] { $code } ዝግጁ ነው። { $number } ባልደረቦች ሊያጸድቁት ይችላሉ።
    }
announce-told = { $number ->
        [one] በ{ $number } ውይይት ተነግሯል።
       *[other] በ{ $number } ውይይቶች ተነግሯል።
    }
announce-told-nobody = እዚህ ለማንም መንገር አልተቻለም፤ የሚሠራ ውይይት የላቸውም። እባክዎ እርስዎ ይንገሯቸው።
announce-alone = ሁለተኛ ሰው አያስፈልገውም። ለመላክ ይክፈቱት።
announce-nobody-approves = ሌላ ሊያጸድቀው የሚችል ሰው የለም። ሌላ አጽዳቂ እንዲሰጥዎ አስተዳዳሪ ይጠይቁ።
announce-overtaken = በዚህ መሃል አንድ ባልደረባ ስለዚህ ወስኗል። አሁን ካስረከቡት አዲስ ማስታወቂያ ይሆናል።
announce-desk-asked = { $who } አንድ ማስታወቂያ እንዲያጸድቁ ይጠይቁዎታል።
