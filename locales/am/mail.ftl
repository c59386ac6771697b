# Not checked by a native reader yet.

mail-answer = በኢሜይል መመለስ አይችሉም። እባክዎ ከእኛ ጋር ያለዎትን ውይይት ይክፈቱ። መግቢያዎቹ፦ { $link }
mail-stop = እነዚህን ኢሜይሎች ለማቆም፦ { $link }

mail-ask = ስለ ቀጠናዊ የፍልሰት ግምገማዎች አዲስ መረጃ በኢሜይል እንዲደርስዎ ይፈልጋሉ?
    አንድ ሰው፣ ምናልባትም እርስዎ፣ ይህን አድራሻ በውይይታችን ውስጥ አስገብቷል።
mail-ask-invited = ስለ ቀጠናዊ የፍልሰት ግምገማዎች አዲስ መረጃ በኢሜይል እንዲደርስዎ ይፈልጋሉ?
    አድራሻዎን ያገኘነው ከዚህ ነው፦ { $source }።
mail-ask-why = ከፈለጉ ሊንኩን ይክፈቱና ቁልፉን ይጫኑ። ካልፈለጉ ምንም አያድርጉ፤ ከእኛ ሌላ መልእክት አይደርስዎትም።
mail-ask-yes = አዎ፣ እዚህ ይጻፉልኝ
    .short = አዎ፣ ይጻፉልኝ
mail-welcome = ስለ ቀጠናዊ የፍልሰት ግምገማዎች አዲስ መረጃ በኢሜይል ይደርስዎታል።
    አድራሻዎን ያገኘነው ከዚህ ነው፦ { $source }። እዚያ ተስማምተዋል።
mail-lost = ወደ ኢሜይልዎ የላክነው ተመልሶ ይመጣል። ስለዚህ አዲስ መረጃ ከአሁን ጀምሮ እዚህ ይደርስዎታል።

mail-settings = መረጃ የሚደርስበት፦ ኢሜይል ወይም ውይይት
    .short = ኢሜይል
mail-title = <b>መረጃ የሚደርስዎት የት ነው</b>
mail-here = መረጃ የሚደርስዎት በዚህ ነው፦ { $app }።
mail-there = መረጃ የሚደርስዎት በዚህ ኢሜይል ነው፦ { $address }።
mail-nowhere = መረጃ ገና የትም አይደርስዎትም። ይህ የድረ ገጽ ውይይት ወደ እርስዎ መጻፍ አይችልም። የኢሜይል አድራሻ ይጨምሩ።
mail-waiting = ገና ያልተረጋገጠ፦ { $address }። ወደዚያ በላክነው ኢሜይል ውስጥ ያለውን ሊንክ ይክፈቱ።
mail-also = በዚህም ይቻላል፦ { $address }።
mail-app-telegram = ቴሌግራም
mail-app-webchat = ይህ የድረ ገጽ ውይይት
mail-app-terminal = ይህ ተርሚናል
mail-add = የኢሜይል አድራሻ መጨመር
    .short = ኢሜይል መጨመር
mail-use = መረጃ በዚህ አድራሻ ይድረሰኝ፦ { $address }
    .short = በኢሜይል
mail-use-chat = መረጃ በዚህ ይድረሰኝ፦ { $app }
    .short = በውይይቱ
mail-drop = ይህን አድራሻ ማውጣት፦ { $address }
    .short = ኢሜይል ማውጣት
mail-add-address = መረጃ እንዲደርስበት የሚፈልጉትን የኢሜይል አድራሻ ይጻፉ።
mail-add-kept = እንደ ውይይት አድራሻዎ ቆልፈን እናስቀምጠዋለን። ለሌሎች በፍጹም አናሳየውም። ኢሜይል ከውይይት ያነሰ ሚስጥራዊ ነው፤ የኢሜይል ሳጥንዎን መክፈት የሚችል ሁሉ ሊያነበው ይችላል።
mail-add-forgotten = «መረጃዬን ደምስሱ» የሚለው ያጠፋዋል። ማንኛውም ዝርዝር መልሶ እንዳያመጣው የአድራሻው መለያ ኮድ ብቻ ይቀራል።
mail-bad = ይህ ሙሉ የኢሜይል አድራሻ አይደለም። እንዲህ ይመስላል፦ name@example.org
mail-asked = ወደ { $address } ኢሜይል ልከናል። በውስጡ ያለውን ሊንክ ይክፈቱና ቁልፉን ይጫኑ። ከዚያ በፊት ወደዚያ ሌላ ነገር አይላክም።
mail-asked-look = ከጥቂት ደቂቃዎች በኋላም ምንም የለም? ካልተፈለጉ ኢሜይሎች (Spam) ውስጥ ይፈልጉ። አጻጻፉ ትክክል ነው?
mail-yours = ይህ አድራሻ ከዚህ በፊትም የእርስዎ ነው።
mail-too-many = ለዛሬ በቂ አድራሻዎች አስገብተዋል። እባክዎ ነገ እንደገና ይሞክሩ።
mail-used = ከአሁን ጀምሮ መረጃ ወደዚያ ይሄዳል።
mail-dropped = ይህ አድራሻ ወጥቷል፦ { $address }። ከአሁን በኋላ ወደዚያ አንጽፍም።
mail-gone = ይህ አድራሻ አሁን እዚያ የለም።

mail-page-confirm-title = መረጃ በኢሜይል
mail-page-confirm = ስለ ቀጠናዊ የፍልሰት ግምገማዎች አዲስ መረጃ በዚህ የኢሜይል አድራሻ እንዲደርስዎ ይፈልጋሉ?
mail-page-confirm-do = አዎ፣ እዚህ ይጻፉልኝ
mail-page-confirmed-title = እናመሰግናለን
mail-page-confirmed = ከአሁን ጀምሮ መረጃ በዚህ የኢሜይል አድራሻ ይደርስዎታል። እያንዳንዱ ኢሜይል ለማቆም የሚያገለግል ሊንክ አለው።
mail-page-late-title = ይህ ሊንክ ከአሁን በኋላ አይሠራም
mail-page-late = ከዚህ በፊት ጥቅም ላይ ውሏል ወይም ጊዜው አልፏል። አድራሻዎን በውይይቱ ውስጥ እንደገና ማስገባት ይችላሉ።
mail-page-stop-title = ኢሜይሎቹን ማቆም
mail-page-stop = በዚህ አድራሻ ከእኛ ሌላ ኢሜይል እንዳይደርስዎ ይፈልጋሉ?
mail-page-stop-do = አዎ፣ ይቁም
mail-page-stopped-title = ኢሜይሎቹ ቆመዋል
mail-page-stopped = ከአሁን በኋላ ወደዚህ አድራሻ አንጽፍም።
