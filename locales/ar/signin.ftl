# Not checked by a native reader yet.

signin-title = دخول الموظفين
signin-what = أرسلوا السطر أدناه. بعدها تعمل محادثة الموقع هذه باسم حسابكم لمدة 90 يومًا. يعمل الرابط مرة واحدة.
