# Not checked by a native reader yet.

privacy-title = <b>ማን ምን ማንበብ ይችላል</b>
privacy-app-telegram = ቴሌግራም (Telegram) እዚህ የሚጽፉትን፣ እኛ የምንጽፈውን፣ ቁጥርዎን ወይም በዚያ ያለውን ስምዎን እና ጊዜውን ማየት ይችላል። በዚያ ከፕሮግራም ጋር የሚደረግ ውይይት ሚስጥራዊ አይደለም።
privacy-app-webchat = የድረ ገጹ ውይይት በቀጥታ ወደ እኛ ሰርቨር ይሄዳል፤ በመካከል ሌላ ኩባንያ የለም። ይህን መሣሪያ የያዘ ሰው ገጹን ማየት ይችላል።
privacy-app-terminal = ይህ መስኮት ሁሉንም በስክሪኑ ላይ ያሳያል። ሌላ የሚያነበው የለም።
privacy-we-keep = የምናስቀምጠው የውይይት አድራሻዎን፣ ቋንቋዎን እና የመረጡትን ነው፦ ቀጠናዎች፣ ርዕሶች፣ ቅንብሮች። ቅጽ ከላኩ መልሶቹን እናስቀምጣለን። የእርስዎ ብቻ በሆነ ቁልፍ ይቆለፋሉ።
privacy-we-never = ስለ መኖሪያ ፈቃድዎ ፈጽሞ አንጠይቅም። ስም፣ ኢሜይል ወይም ቁጥር አያስፈልግዎትም።
privacy-others = ለዚያ ዓላማ አዎ ካላሉ በስተቀር ይህን ሌላ ማንም አያገኝም። ሠራተኞች የሚያነቡት ሁሉ ይመዘገባል።
privacy-free = ይህ አገልግሎት ነፃ ነው። ምንም መክፈል የለብዎትም።
privacy-how-long = ያላለቁ ቅጾች ለ90 ቀናት ይቀመጣሉ። የመልእክቶች ዝርዝር ለ90 ቀናት ይቀመጣል። «መረጃዬን ደምስሱ» የሚለው ሁሉንም ወዲያውኑ ይደመስሳል።
privacy-other-way-web = በዚህ መተግበሪያ መጠቀም ካልፈለጉ የድረ ገጽ ውይይት አለ፦ { $link }
privacy-other-way-telegram = ቴሌግራምም አለ፦ { $link }
privacy-my-data = <b>ስለ እርስዎ የተቀመጠው</b>
privacy-my-language = ቋንቋ፦ { $language }
privacy-my-kind = ማን እንደሆኑ የነገሩን፦ { $kind }
privacy-my-country = አገር፦ { $country }
privacy-my-zone = የሰዓት ክልል፦ { $zone }
privacy-my-follows = የሚከታተሉት፦ { $what }
privacy-my-topics = ርዕሶች፦ { $what }
privacy-my-consent-given = መረጃ ለመቀበል የተስማሙበት ቀን፦ { $day } (የስምምነቱ ጽሑፍ፦ { $version })።
privacy-my-consent-none = መረጃ ለመቀበል አልተስማሙም። ሲጠይቁን ብቻ እንመልሳለን።
privacy-my-drafts = { $number ->
        [one] አንድ ያላለቀ ቅጽ አለዎት።
       *[other] { $number } ያላለቁ ቅጾች አሉዎት።
    }
privacy-my-requests = { $number ->
        [one] አንድ ቅጽ ልከዋል።
       *[other] { $number } ቅጾች ልከዋል።
    }
privacy-my-address = በዚህ መተግበሪያ ያለው አድራሻዎ ተቆልፎ ይቀመጣል። ሠራተኞች ሊያዩት አይችሉም።
