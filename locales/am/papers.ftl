# Not checked by a native reader yet.

papers-contacts = <b>ተጠሪዎች፦ { $where }</b>
papers-no-contacts = የታወቀ ተጠሪ የለም።
papers-contact = { $who }፦ { $link } (የተረጋገጠው፦ { $when })
papers-contact-unconfirmed = { $who }፦ { $address } (ከዚህ ጊዜ ወዲህ አልተረጋገጠም፦ { $when })
papers-contact-doubtful = { $who }፦ { $address } (ከዚህ ጊዜ ወዲህ አልተረጋገጠም፦ { $when }፤ አጻጻፉም ያጠራጥራል)
papers-contact-no-address = { $who } (የወጣ አድራሻ የለም፤ መረጃው የተገኘው፦ { $when })
papers-day = { $day }
papers-date-unknown = አይታወቅም
papers-mailing-list = የተባበሩት መንግሥታት የፍልሰት ኔትወርክ (UN Network on Migration) የኢሜይል ዝርዝርም አለው። አድራሻውን አናውቅም። በኔትወርኩ ድረ ገጽ ላይ ይመልከቱ።
papers-documents = <b>ሰነዶች፦ { $where }</b>
papers-no-documents = የታወቀ ሰነድ የለም።
papers-document-mine-only = { $title }። በቋንቋዎ አለ። ቀን፦ { $when }። አድራሻ፦ { $link }
papers-document-mine = { $title }። በቋንቋዎ አለ። ሌሎች ቋንቋዎች፦ { $languages }። ቀን፦ { $when }። አድራሻ፦ { $link }
papers-document-other = { $title }። በቋንቋዎ የለም። ያለበት ቋንቋ፦ { $languages }። ቀን፦ { $when }። አድራሻ፦ { $link }
papers-document-languages-unknown = { $title }። ቋንቋው አልተገለጸም። ቀን፦ { $when }። አድራሻ፦ { $link }
papers-no-link = አልወጣም
papers-site = ተጨማሪ ሰነዶች፦ { $name }፣ { $link }
papers-for-all = ለሁሉም ቀጠናዎች የሆኑ ሰነዶች
    .short = ለሁሉም ቀጠናዎች
papers-ask-language = ይህን በቋንቋዬ መጠየቅ፦ { $title }
    .short = በቋንቋዬ፦ { $title }
papers-await = ሲወጣ ንገሩኝ፦ { $title }
    .short = ሲወጣ፦ { $title }
papers-asked = ጥያቄዎ ተቆጥሯል። ይህን ቋንቋ ስንት ሰዎች እንደሚጠይቁ አዘጋጆቹ ያያሉ።
