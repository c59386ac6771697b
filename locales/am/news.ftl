# Not checked by a native reader yet.

news-moved =
    <b>አዲስ ቀን፦ { $when }</b>
    { $title }። ከዚህ በፊት፦ { $old }።
news-earlier =
    <b>ከበፊቱ ቀደም ብሏል። አዲስ ቀን፦ { $when }</b>
    { $title }። ከዚህ በፊት፦ { $old }።
news-dated =
    <b>ቀኑ ተወስኗል፦ { $when }</b>
    { $title }። ከዚህ በፊት፦ { $old }።
news-confirmed =
    <b>ቀኑ ተረጋግጧል፦ { $when }</b>
    { $title }። ከዚህ በፊት፦ { $old }።
news-undated =
    <b>ቀኑ እንደገና አልታወቀም፦ { $when }</b>
    { $title }። ከዚህ በፊት፦ { $old }።
news-cancelled =
    <b>ተሰርዟል፦ { $title }</b>
    የነበረው ቀን፦ { $when }።
news-postponed =
    <b>ለሌላ ጊዜ ተላልፏል፦ { $title }</b>
    የነበረው ቀን፦ { $when }። አዲሱን ቀን እንነግርዎታለን።
news-registration-open =
    <b>ምዝገባ ተከፍቷል፦ { $title }</b>
    ቀን፦ { $when }።
news-format =
    <b>አሁን { $new }፦ { $title }</b>
    ቀን፦ { $when }። ከዚህ በፊት፦ { $old }።
news-place =
    <b>አዲስ ቦታ፦ { $place }</b>
    { $title }፣ { $when }።
news-new =
    <b>በቀን መቁጠሪያው ውስጥ አዲስ፦ { $title }</b>
    ቀን፦ { $when }።
news-document =
    <b>ወጥቷል፦ { $title }</b>
    በቀን መቁጠሪያው ውስጥ ያገኙታል።
news-document-at =
    <b>ወጥቷል፦ { $title }</b>
    { $link }
news-round =
    <b>አዲስ የቀጠናዊ ግምገማዎች ዙር ይጀምራል፦ እ.ኤ.አ. ከ{ $first } እስከ { $last }</b>
    እንደ በፊቱ መረጃ ይደርስዎታል። አሁንም ይፈልጉታል? ከታች መለወጥ ወይም ማቆም ይችላሉ።
news-round-year =
    <b>አዲስ የቀጠናዊ ግምገማዎች ዙር እ.ኤ.አ. በ{ $year } ይጀምራል</b>
    እንደ በፊቱ መረጃ ይደርስዎታል። አሁንም ይፈልጉታል? ከታች መለወጥ ወይም ማቆም ይችላሉ።
news-round-go-on = የሚደርሰኝን መለወጥ
    .short = መለወጥ
