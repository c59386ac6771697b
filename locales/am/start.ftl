# Not checked by a native reader yet.

start-which-language = በየትኛው ቋንቋ ማንበብ ይፈልጋሉ?
start-language-name = { $name }
    .short = { $name }
start-more-languages = ተጨማሪ ቋንቋዎች
    .short = ተጨማሪ ቋንቋዎች
start-language-wished = ይህን ቋንቋ ገና አንናገርም፦ { $name }። ፍላጎትዎን ቆጥረናል። እስከዚያው ባለን በሚቀርበው ቋንቋ እንጽፋለን።
start-welcome =
    እንኳን ወደ ፓስሬል (Passerelle) በደህና መጡ። ይህ ወደ ዓለም አቀፉ የፍልሰት ስምምነት (Global Compact for Migration) ቀጠናዊ ግምገማዎች የሚያሻግር ድልድይ ነው።
    በየቀጠናው መንግሥታት ተሰብስበው ከአገራቸው ወጥተው የሚኖሩ ሰዎችን (ፍልሰተኞችን) እንዴት እንደሚይዙ ይመረምራሉ። እርስዎም ሐሳብዎን መስጠት ይችላሉ።
    እኔ ሰው አይደለሁም፤ የኮምፒውተር ፕሮግራም ነኝ። በነፃነት ይመልከቱ፦ ማን እንደሆኑ ማንም አይጠይቅም።
start-see-event = ይህን ዝግጅት ማየት
    .short = ይህን ዝግጅት ማየት
start-description = የዓለም አቀፉ የፍልሰት ስምምነት (Global Compact for Migration) ቀጠናዊ ግምገማዎች ቀኖች፣ እንዴት እንደሚመዘገቡና እንዴት እንደሚሳተፉ። በቋንቋዎ። በነፃ። ስም አያስፈልግም።
start-short-description = የፍልሰት ቀጠናዊ ግምገማዎች፦ ቀኖች፣ ምዝገባ፣ ተሳትፎ።
