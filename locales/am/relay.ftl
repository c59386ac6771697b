# Not checked by a native reader yet.

command-relay = መረጃችንን ለሌሎች ማስተላለፍ፦ ለድርጅቶች
    .short = መረጃ ማስተላለፍ

relay-what = ድርጅትዎ አዳዲስ መረጃዎቻችንን ለአባላቱ ማስተላለፍ ይፈልጋል? የት፣ መቼ እና በየትኞቹ ቋንቋዎች እንደሚተላለፍ የሚመርጡት እርስዎ ነዎት። ዋናው ጽሑፍ እንዳለ ይቆያል። የድርጅትዎ ስም ከሥሩ ይጻፋል።
relay-no-papers = ድረ ገጽ፣ የምዝገባ ቁጥር ወይም የኢሜይል አድራሻ አያስፈልግም።
relay-ask = መረጃ ለማስተላለፍ መጠየቅ
    .short = መጠየቅ
relay-reads-everybody = ያስተላለፉትን የሚያነብ ሁሉ ይህን ስም ያያል።
relay-reads-staff = ይህን የሚያነቡት የቀጠናው ኔትወርክ ሠራተኞች ብቻ ናቸው።
relay-organisation = የድርጅትዎ ስም ማን ነው? ከ80 ፊደላት ሳይበልጥ ይጻፉ።
    .short = ስም
relay-regions = የየትኞቹን ቀጠናዎች መረጃ ማስተላለፍ ይፈልጋሉ?
    .short = ቀጠናዎች
relay-about = አባላትዎ እነማን ናቸው? ጥቂት ቃላት ይበቃሉ።
    .short = አባላትዎ
relay-reach = እንዴት እናግኝዎት?
    .short = የምናገኝበት መንገድ
relay-reach-chat = በዚህ ውይይት
    .short = በዚህ ውይይት
relay-reach-other = በሌላ መንገድ
    .short = በሌላ መንገድ
relay-contact = በየትኛው መንገድ? እንደፈለጉ ይጻፉት።
    .short = አድራሻ
relay-store = መረጃ በሚያስተላልፉበት ጊዜ ሁሉ እነዚህን መልሶች ማስቀመጥ እንችላለን? አዎ ካላሉ ልንቀበላቸው አንችልም።
    .short = መልሶችን ማስቀመጥ
relay-asked = <b>ጥያቄዎ ደርሶናል፦ { $relay }</b>
    መልሱን እዚህ ያገኛሉ፤ እስከ { $day }።
relay-answer-active = <b>አዎ፦ { $relay } ከአሁን ጀምሮ መረጃችንን ማስተላለፍ ይችላል።</b>
    ወደ አንድ ቡድን ወይም ቻናል ያስገቡን፤ ወይም አባላትዎን ይጋብዙ።
relay-answer-declined = አሁን { $relay }ን መቀበል አንችልም። በማንኛውም ጊዜ እንደገና መጠየቅ ይችላሉ።
relay-second = እባክዎ ሁለተኛ ሰው ይጨምሩ። ያኔ ከእናንተ አንዱ ቢወጣ ምንም ነገር አይቆምም።
relay-ended = ከአሁን ጀምሮ { $relay } መረጃችንን አያስተላልፍም። አዲስ ነገር አይለጠፍም።
relay-too-late = ይህ ከዚህ በፊት ተመልሷል፤ ወይም አዲስ ጽሑፍ አለ።

relay-home = <b>{ $relay }</b>
    መረጃችንን ያስተላልፋሉ።
relay-back = ወደ ኋላ
    .short = ወደ ኋላ
relay-done = ጨርሻለሁ
    .short = ጨርሻለሁ
relay-waiting = መልስዎን የሚጠብቁ፦ { $number }
    .short = የሚጠብቁ፦ { $number }
relay-nothing-waits = መልስዎን የሚጠብቅ ነገር የለም።
relay-a-place = { $place }
    .short = { $place }
relay-do-groups = ቡድን ወይም ቻናል መጨመር
    .short = ቡድን መጨመር
relay-do-hand = በእጅዎ የሚለጥፉበትን ቦታ መጨመር
    .short = በእጅ መለጠፍ
relay-do-invite = አባላትዎን መጋበዝ
    .short = አባላትን መጋበዝ
relay-do-note = በእርስዎ በኩል ለመጡት መልእክት መጻፍ
    .short = መልእክት መጻፍ
relay-do-numbers = ስንት ሰው ጋር እንደሚደርሱ
    .short = ቁጥሮች
relay-do-colleague = ሁለተኛ ሰው መጨመር
    .short = ባልደረባ መጨመር
relay-do-leave = ለዚህ ድርጅት መሥራት ማቆም
    .short = መውጣት

relay-add = ቡድኑን ወይም ቻናሉን ይምረጡ። እዚያ ምን እንደምንለጥፍ መወሰን የሚችሉት አስተዳዳሪዎቹ ብቻ ናቸው።
relay-add-topic = በቡድን ውስጥ ላለ አንድ ርዕስ፦ እዚያው ርዕስ ውስጥ { $command } ብለው ይጻፉ።
relay-add-privacy = አባላት የሚጽፉትን አናነብም፤ የአባላትን ዝርዝርም በፍጹም አናይም።
relay-add-group = ቡድን መምረጥ
    .short = ቡድን መምረጥ
relay-add-channel = ቻናል መምረጥ
    .short = ቻናል መምረጥ
relay-no-telegram = እዚህ በቴሌግራም ላይ አይደለንም። በእጅዎ የሚለጥፉበትን ቦታ መጨመር ይችላሉ።
relay-hand-ask = የሚለጥፉት የት ነው? ስሙን ይጻፉ፦ የዋትስአፕ ማኅበረሰብ፣ ሬዲዮ ወይም የማስታወቂያ ሰሌዳ። ጽሑፎቹንና የሚታተም ወረቀት ያገኛሉ።
relay-hand-added = ተጨምሯል፦ { $place }። እያንዳንዱ አዲስ መረጃ ለመቅዳት ተዘጋጅቶ እዚህ ይደርስዎታል።
relay-let-in = ወደ { $place } ገብተናል። እዚያ ምን እንደምንለጥፍ እዚህ ይወስኑ። እስከዚያ ምንም አንለጥፍም።
relay-set-up = መወሰን
    .short = መወሰን
relay-first-ask = የምንለጥፈውን መወሰን የሚችለው መረጃ የሚያስተላልፍ ድርጅት ብቻ ነው። መጀመሪያ ይጠይቁ፤ ሁለት ደቂቃ ይወስዳል።
relay-claimed = አሁን በ{ $place } መለጠፍ እንችላለን። ይህን እስኪለውጡ ድረስ ያለ እርስዎ ፈቃድ ምንም አይለጠፍም።
relay-not-administrator = የዚህ ቡድን ወይም ቻናል አስተዳዳሪ እንዳልሆኑ ቴሌግራም ይናገራል። ይህን መለወጥ የሚችሉት አስተዳዳሪዎቹ ብቻ ናቸው።
relay-not-checked = እዚያ ማን እንደሆኑ ቴሌግራምን መጠየቅ አልቻልንም። ምንም አልተለወጠም። እባክዎ ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።

relay-place = <b>{ $place }</b>
    { $state }
relay-place-new = ገና አልተዘጋጀም።
relay-place-open = እዚህ እንለጥፋለን።
relay-place-by-hand = እዚህ የሚለጥፉት እርስዎ ነዎት። እያንዳንዱ ጽሑፍ ለመቅዳት ተዘጋጅቶ ይደርስዎታል።
relay-place-paused = ለጊዜው ቆሟል፦ አዲስ ነገር አይለጠፍም።
relay-place-muted = ከአሁን በኋላ እዚህ መጻፍ አልተፈቀደልንም። የመለጠፍ ፈቃድ ይስጡን፤ ከዚያ መለጠፍን ያብሩ።
relay-place-gone = ከዚህ ወጥተናል። ለመቀጠል እንደገና ያስገቡን።
relay-place-about =
    ቀጠናዎች፦ { $regions }
    ስለ ምን፦ { $topics }
    ቋንቋዎች፦ { $languages }
relay-place-at-once = መቼ፦ ወዲያው እንደመጣ።
relay-place-daily = መቼ፦ በ{ $time } በ24 ሰዓት አቆጣጠር ({ $place } ሰዓት)።
relay-place-weekly = መቼ፦ በሳምንት አንድ ጊዜ፣ { $day }፣ { $time } በ24 ሰዓት አቆጣጠር ({ $place } ሰዓት)።
relay-place-held = እያንዳንዱ ጽሑፍ የእርስዎን «አዎ» ይጠብቃል።
relay-place-automatic = እርስዎን ሳይጠይቅ ይለጠፋል።
relay-place-preface = ከላዩ የሚሆኑ የእርስዎ ቃላት፦ { $preface }
relay-place-see = ማየት
    .short = ማየት
relay-set-regions = ቀጠናዎች
    .short = ቀጠናዎች
relay-set-topics = ስለ ምን
    .short = ስለ ምን
relay-set-languages = ቋንቋዎች
    .short = ቋንቋዎች
relay-set-hour = ሰዓቱ
    .short = ሰዓቱ
relay-set-week = በየብቻው ወይም በሳምንት አንድ ጊዜ
    .short = በየብቻው ወይም በሳምንት
relay-set-held = መጀመሪያ ይጠይቁኝ ወይም አይጠይቁኝ
    .short = መጠየቅ ወይም አለመጠየቅ
relay-set-preface = ከላዩ የሚሆኑ የራስዎ ቃላት
    .short = የራስዎ ቃላት
relay-set-open = መለጠፍን ማብራት
    .short = ማብራት
relay-set-paused = ለጊዜው ማቆም
    .short = ለጊዜው ማቆም
relay-set-drop = ይህን ቦታ ማውጣት
    .short = ቦታውን ማውጣት
relay-try = እዚያ የሙከራ መስመር መለጠፍ
    .short = ሙከራ መለጠፍ
relay-tried = የሙከራ መስመር ወደ { $place } እየሄደ ነው። ካልታየ እዚያ መጻፍ አልተፈቀደልንም ማለት ነው።
relay-which-regions = ለ{ $place } የትኞቹ ቀጠናዎች ይሁኑ? አንድ ወይም ከዚያ በላይ ይንኩ። ቢያንስ አንድ ይቀራል።
relay-which-topics = ለ{ $place } ስለ ምን ይሁን? አንድ ወይም ከዚያ በላይ ይንኩ።
relay-which-languages = ለ{ $place } በየትኞቹ ቋንቋዎች ይሁን? በአንዱ ቋንቋ ገና ያልተጻፈ ጽሑፍ ያን ቋንቋ ይጠብቃል።
relay-which-hour = በስንት ሰዓት? እነዚህ የ{ $place } ሰዓቶች ናቸው። አስቸኳይ የሆነ ነገር አይጠብቅም።
relay-at-once = ወዲያው እንደመጣ
    .short = ወዲያው እንደመጣ
relay-which-week = እያንዳንዱ ለብቻው ይሁን ወይስ በሳምንት አንድ ጊዜ አንድ ላይ? አስቸኳይ የሆነ ነገር አይጠብቅም።
relay-singly = እያንዳንዱ ለብቻው
    .short = እያንዳንዱ ለብቻው
relay-a-day = በሳምንት አንድ ጊዜ፦ { $day }
    .short = { $day }
relay-preface-ask = የራስዎን ቃላት ከ{ $longest } ፊደላት ሳይበልጡ ይጻፉ። ከዋናው ጽሑፍ በላይ ይሆናሉ፤ የእርስዎ መሆናቸውም ይታያል።
relay-preface-check = እንዲህ ይመስላል፦
relay-preface-yes = እነዚህን ቃላት መጠቀም
    .short = እነዚህን መጠቀም
relay-preface-again = እንደገና መጻፍ
    .short = እንደገና መጻፍ
relay-no-preface = የራሳችን ቃላት አይኑሩ
    .short = ያለ ቃላት
relay-too-long = እባክዎ ከ1 እስከ { $longest } ፊደላት ይጻፉ።
relay-preface-too-often = እነዚህ ቃላት በቀን መቀየር የሚቻለው { $number } ጊዜ ነው። እባክዎ ነገ እንደገና ይሞክሩ።
relay-drop-ask = የሚወጣው { $place } ነው? ከዚያ በኋላ እዚያ ምንም አይለጠፍም።
relay-drop-yes = አዎ፣ ይውጣ
    .short = አዎ፣ ይውጣ
relay-dropped = ወጥቷል፦ { $place }።

relay-lost-gone = ከ{ $place } ወጥተናል። ከአሁን በኋላ እዚያ ምንም አይለጠፍም።
relay-lost-muted = ከአሁን በኋላ በ{ $place } መጻፍ አልተፈቀደልንም። የመለጠፍ ፈቃድ ይስጡን፤ ከዚያ መለጠፍን ያብሩ።
relay-moved = አሁን { $place } ትልቅ ቡድን (supergroup) ሆኗል። የወሰኑት ሁሉ እንዳለ ይቆያል።

relay-preface = <i>{ $relay }፦</i> { $preface }
relay-by = <i>ያስተላለፈው፦ { $relay }</i>
relay-one-of = <b>ከ{ $all } { $number }</b>
relay-one-of-corrected = <b>ከ{ $all } { $number }። ተስተካክሏል</b>
relay-trial = ይህ ሙከራ ነው። ስለ ቀጠናዊ ግምገማዎች አዲስ መረጃ እዚህ ይወጣል።
relay-open-private = በግል መጠየቅ
    .short = በግል መጠየቅ

relay-held = <b>ይህ በ{ $place } ይለጠፍ?</b> ({ $language })
relay-newer-words = ጽሑፉ ከዚያ ወዲህ ተቀይሯል። እባክዎ አዲሱን ያንብቡ።
relay-yes = አዎ፣ ይለጠፍ
    .short = አዎ፣ ይለጠፍ
relay-no = አይ
    .short = አይ
relay-said-yes = ወደ { $place } እየሄደ ነው።
relay-said-yes-later = በመረጡት ሰዓት ወደ { $place } ይላካል።
relay-said-no = በ{ $place } አይለጠፍም።

relay-text = { $text }
relay-pack = <b>ለ{ $place }</b> ({ $language })
    ከላይ ያሉትን ጽሑፎች ይቅዱ። ለጠፉት?
relay-pack-sheet = የሚታተም ወረቀት፦ { $link }
relay-pack-share = ከታች ያለው ምስል ትክክለኛውን ውይይት ይከፍታል። ያትሙት ወይም ያሳዩት።
relay-share = በዋትስአፕ ማካፈል
    .short = ዋትስአፕ
relay-pack-corrected = <b>ተስተካክሏል፦ እባክዎ አዲሱን ጽሑፍ በ{ $place } ይለጥፉ</b> ({ $language })
    { $when } አዲሱን ለጠፉት?
relay-pack-recalled = <b>ተነስቷል፦ እባክዎ ይህን በ{ $place } ይለጥፉ</b> ({ $language })
    { $when } ይህን ለጠፉት?
relay-pack-posted-on = የቀድሞውን ጽሑፍ የለጠፉት በዚህ ቀን ነው፦ { $day }።
relay-pack-perhaps-posted = የቀድሞውን ጽሑፍ ለጥፈውት ሊሆን ይችላል።
relay-posted = ተለጥፏል
    .short = ተለጥፏል
relay-not-posted = አልተለጠፈም
    .short = አልተለጠፈም
relay-said-posted = እናመሰግናለን። በ{ $place } እንደተለጠፈ ተመዝግቧል።
relay-said-unposted = በ{ $place } እንዳልተለጠፈ ተመዝግቧል።

relay-invite = መጋበዣዎ፦ { $link }
relay-invite-sheet = የሚታተም ወረቀት፦ { $link }
relay-came-through = የመጡት በ{ $relay } በኩል ነው። እዚህ የሚያደርጉትን { $relay } አያይም።
relay-numbers-members = በእርስዎ በኩል የመጡ፦ { $number }። ከእነሱ መረጃ የሚደርሳቸው፦ { $active }።
relay-in-tens = ወደ { $number }
relay-under-ten = ከ10 ያነሱ
relay-numbers-posts = የተለጠፉ፦ { $posted }። በእርስዎ ምርጫ ያልተለጠፉ፦ { $refused }።
relay-numbers-why = የሰዎች ቁጥር የሚታየው በአሥር በአሥር ነው፤ ከአሥር በታች ያለው አይታይም። እነማን እንደሆኑ በፍጹም አያዩም።
relay-note-ask = ከ{ $longest } ፊደላት የማይበልጥ መልእክት ይጻፉ። የሚደርሰው በእርስዎ በኩል ለመጡና መረጃ ለሚደርሳቸው ነው። የእርስዎ መሆኑ ይታያል። በሳምንት አንድ ብቻ።
relay-note-check = እንዲህ ይመስላል፦
relay-note-send = መላክ
    .short = መላክ
relay-note-sent = ወደ እርስዎ ሰዎች እየሄደ ነው፦ { $number }።
relay-note-too-soon = በዚህ ሳምንት መልእክት ጽፈዋል። የሚቀጥለው ሊላክ የሚችለው ከዚህ ቀን ጀምሮ ነው፦ { $day }።
relay-note-push = <b>ይህ መልእክት ከ{ $relay } ነው፤ ከኔትወርኩ አይደለም፦</b>
    { $text }
relay-part = ከእነሱ ሌላ መልእክት አይምጣልኝ
    .short = መልእክት አይምጣ
relay-parted = ከእነሱ ሌላ መልእክት አይደርስዎትም። እነሱ ይህን አያውቁም።

relay-colleague = የሚቀጥለውን መስመር ለአንድ ለሚያምኑት ሰው ይላኩ። አንድ ጊዜ ብቻ ይሠራል፤ ለ24 ሰዓታት።
relay-link = { $link }
relay-joined = ከአሁን ጀምሮ ለ{ $relay } ይሠራሉ። ወደዚህ ለመመለስ { $command } ብለው ይጻፉ።
relay-colleague-joined = ከአሁን ጀምሮ ሁለተኛ ሰው ለ{ $relay } ይሠራል።
relay-link-spent = ይህ ሊንክ ከዚህ በፊት ጥቅም ላይ ውሏል ወይም ጊዜው አልፏል። አዲስ ይጠይቁ።
relay-leave = ለ{ $relay } መሥራት ማቆም ይፈልጋሉ?
relay-leave-alone = ያሉት እርስዎ ብቻ ነዎት። ከወጡ ምንም መረጃ አይተላለፍም፤ የድርጅቱ ስምም ይጠፋል።
relay-leave-yes = አዎ፣ ልውጣ
    .short = አዎ፣ ልውጣ
relay-left = ከአሁን በኋላ ለእሱ አይሠሩም።

relay-sheet-title = ፍልሰት እንዴት እንደሚመራ የእርስዎም ድምፅ ይሰማ
relay-sheet-what = የዓለም አቀፉ የፍልሰት ስምምነት ቀጠናዊ ግምገማዎች፦ መቼ እንደሚካሄዱ፣ እስከ መቼ መመዝገብ እንዳለብዎ እና እንዴት እንደሚሳተፉ አጭር መልእክት ይነግርዎታል።
relay-sheet-how = የስልክዎን ካሜራ ወደ ምስሉ ያዙሩ፤ ወይም ከታች ያለውን አድራሻ ይጻፉ።
relay-sheet-free = ምንም አያስከፍልም። በማንኛውም ጊዜ ማቆም ይችላሉ። ወረቀት ቢኖርዎትም ባይኖርዎትም መሳተፍ ይችላሉ።

relay-see-call = ይህን ጥሪ ማየት
    .short = ጥሪውን ማየት
