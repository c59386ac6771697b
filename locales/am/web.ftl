# Not checked by a native reader yet.

web-name = Passerelle
web-title = Passerelle፦ በፍልሰት ግምገማዎች ላይ ሐሳብዎን ይስጡ
web-skip = ወደ ይዘቱ መሄድ
web-pages = ገጾች
web-languages = ቋንቋዎች
web-chat = ውይይት
web-calendar = የቀን መቁጠሪያ
web-back = ወደ ኋላ

web-start-title = ቀጠናዎ ፍልሰተኞችን እንዴት እንደሚይዝ ሐሳብዎን ይስጡ
web-start-what = በየቀጠናው መንግሥታት ተሰብስበው ዓለም አቀፉን የፍልሰት ስምምነት (Global Compact for Migration) ይገመግማሉ። Passerelle መቼ እንደሚሰበሰቡ፣ እንዴት እንደሚመዘገቡ እና ድምፅዎን እንዴት እንደሚያሰሙ ይነግርዎታል።
web-start-free = ነፃ ነው። አካውንትም ስምም አያስፈልግዎትም።
web-start-look = መጀመሪያ ሁሉንም ማየት ይችላሉ። የምንጽፍልዎ አዎ ካሉ ብቻ ነው።
web-start-chat = ውይይቱን እዚህ መጀመር
web-start-telegram = በቴሌግራም መክፈት
web-start-calendar = የቀን መቁጠሪያውን ማየት

web-privacy-title = ማን ምን ማንበብ ይችላል
web-privacy-cookie = የድረ ገጹ ውይይት ከመጀመሪያ መልእክትዎ ጀምሮ አንድ ኩኪ (cookie) ያስቀምጣል። የሚናገረው የትኛው ውይይት የእርስዎ እንደሆነ ብቻ ነው፤ ከመጨረሻ መልእክትዎ ከ90 ቀናት በኋላ ያበቃል። ሌላ ኩኪ የለም፤ የጎብኚዎች ቆጠራም የለም።

web-chat-title = ውይይት
web-chat-log = መልእክቶች
web-chat-welcome = እንኳን ደህና መጡ። ቀጠናዎ ፍልሰተኞች እንዴት እንደሚያዙ መቼ እንደሚገመግም እዚህ ያገኛሉ። መሳተፍ ይችላሉ።
web-chat-who = የሚጽፉት ለኮምፒውተር ፕሮግራም ነው። ስለ ዛቻ ወይም ስለ ቅጣት እዚህ አይጻፉ፤ መጀመሪያ በውይይቱ ውስጥ «ደህንነት» የሚለውን ይምረጡ።
web-chat-start = መጀመር
web-chat-earlier = የቀደሙ መልእክቶች
web-chat-answer = መልስዎ ወይም የምርጫው ቁጥር
web-chat-send = መላክ
web-chat-menu = ማውጫ
web-chat-language = ቋንቋ
web-chat-clear = ይህን ውይይት ማጽዳት
web-chat-sending = በመላክ ላይ…
web-chat-failed = ይህ አልደረሰም። የኢንተርኔት ግንኙነትዎን ይመልከቱ፤ ከዚያ እንደገና ይላኩት።
web-chat-file = ፋይሉን ማስቀመጥ፦ { $name }
web-chat-shared = ገጹ እንደገና ሲከፈት እርስዎ የጻፉት አይታይም። ይህን መሣሪያ የሚጠቀሙ ሌሎች ሰዎች ግን የእኛን መልሶች ማንበብ ይችላሉ። «ይህን ውይይት ማጽዳት» ያጠፋቸዋል።
web-chat-framed = አንዳንድ አሳሾች ከዚህ ገጽ ሲወጡ ይህን ውይይት ይረሳሉ። ውይይቱ የራሱ ገጽም አለው።
web-chat-own-page = የውይይቱን ገጽ መክፈት

web-push-title = ይህ ገጽ ሊጠራዎ አይችልም
web-push-what = አዲስ መልእክት የሚያዩት ይህ ገጽ ክፍት ሲሆን ብቻ ነው። በጊዜው እንዲነገርዎ ቴሌግራም ይጠቀሙ ወይም ቀኖቹን በራስዎ የቀን መቁጠሪያ ውስጥ ያስገቡ።
web-push-what-no-telegram = አዲስ መልእክት የሚያዩት ይህ ገጽ ክፍት ሲሆን ብቻ ነው። በጊዜው ለማወቅ ቀኖቹን በራስዎ የቀን መቁጠሪያ ውስጥ ያስገቡ።
web-push-ics = ቀኖች ለቀን መቁጠሪያዎ
web-push-come-back = ወይም ይመለሱ፦ ጊዜው የደረሰው ነገር እዚህ ይታያል።

web-too-long-title = በጣም ረጅም
web-too-long = ይህ ጽሑፍ በጣም ረጅም ነው። እባክዎ በአንድ ጊዜ ከ4000 ፊደላት አይበልጥ። ሌላ የጠፋ ነገር የለም።
web-not-ours-title = አልተቀበልነውም
web-not-ours = ይህ የመጣው ከእኛ ገጽ አይደለም፤ ስለዚህ አልተቀበልነውም። ውይይቱን ከፍተው እዚያ ይጻፉት።
web-not-taken-title = አልተቀበልነውም
web-not-taken = አሁን ልንቀበለው አልቻልንም። ምንም አልጠፋም። እባክዎ ከአንድ ደቂቃ በኋላ እንደገና ይላኩት።
web-not-found-title = አልተገኘም
web-not-found = እዚህ እንዲህ ያለ ገጽ የለም። ምናልባት አድራሻው ሙሉ አይደለም።
web-no-calendar-title = እንዲህ ያለ የቀን መቁጠሪያ የለም
web-no-calendar = ለዚህ ቀጠና ወይም ቋንቋ የቀን መቁጠሪያ የለም። ያሉት ሁሉ በቀን መቁጠሪያው ገጽ ላይ ተዘርዝረዋል።
web-fault-title = ችግር ተፈጥሯል
web-fault = ገጹን አሁን ማሳየት አይቻልም። እባክዎ ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።

web-calendar-title = የቀጠናዊ ግምገማዎች የቀን መቁጠሪያ
web-calendar-what = ቀኖቹ ትክክለኛ የሚሆኑት ምንጮቻቸው የገለጹትን ያህል ብቻ ነው።
web-calendar-regions = ቀጠናዎች
web-calendar-all = ሁሉም ቀጠናዎች
web-calendar-global = በዓለም ዙሪያ
web-calendar-past = ያለፉት
web-calendar-none = እዚህ ገና የተገለጸ ነገር የለም።
web-calendar-subscribe = ወደ ራስዎ የቀን መቁጠሪያ
web-calendar-webcal = በቀን መቁጠሪያ መተግበሪያ መከታተል
web-calendar-ics = የ.ics ፋይሉን ማውረድ
web-calendar-feed = የዜና መስመር (Atom)
web-calendar-late = የቀን መቁጠሪያ መተግበሪያዎች ለውጥ የሚፈልጉት አልፎ አልፎ ብቻ ነው።
web-calendar-sources = መረጃው የተገኘበት
web-calendar-more = ተጨማሪ { $number }፦ { $where }
web-calendar-over = ያለፉት { $number }፦ { $where }
web-feed-title = ቀጠናዊ ግምገማዎች፦ { $where }
