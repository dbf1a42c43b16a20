/** What software writes where there is no title, parted by bars. */
export const NO_TITLE: readonly string[] = [
  'titel|titre|título|titolo|tytuł|titulek|nadpis|cím|titlu|başlık|заголовок|название|τίτλος|العنوان|عنوان|כותרת|शीर्षक|judul|tiêu đề|タイトル|題名|제목|标题|標題|no title|untitled|untitled post|untitled document|untitled entry|unnamed|no subject|no headline|title|headline|sans titre|sans objet|ohne titel|kein titel|kein betreff|ohne betreff|titellos|unbenannt|unbetitelt|sin título|sin asunto|senza titolo|senza oggetto|nessun titolo|senza nome|título não informado|sem nome|sin nombre|sans nom|sem título|sem assunto',
  'geen titel|zonder titel|naamloos|geen onderwerp|bez tytułu|brak tytułu|bez tematu|bez názvu|bez nadpisu|bez titulku|bez předmětu|bez predmetu|nepojmenovaný|utan titel|utan rubrik|ingen titel|ingen rubrik|ingen overskrift|uten overskrift|uden overskrift|rubrik saknas|otsikko puuttuu|ei otsikko|ei pealkirja|pealkiri puudub|namnlös|namnlöst|uten tittel|uten navn|uden titel|unavngivet|ikke navngitt|nimetön|otsikoton|ei otsikkoa|pealkirjata|nimeta|be pavadinimo|bez nosaukuma|ónefnt|án titils',
  'başlıksız|isimsiz|adsız|konu yok|без названия|без заголовка|без темы|без имени|без назви|без заголовку|без теми|без заглавие|без наслова|bez naslova|brez naslova|neimenovan|χωρίς τίτλο|χωρίς θέμα|cím nélkül|névtelen|nincs cím|tárgy nélkül|fără titlu|fără subiect|sense títol|izenbururik gabe|sen título|pa titull',
  '无标题|無標題|无题|無題|未命名|无主题|無主旨|タイトルなし|タイトル未設定|件名なし|題名なし|제목 없음|제목없음|무제|بدون عنوان|بلا عنوان|دون عنوان|بی عنوان|بدون موضوع|ללא כותרת|ללא נושא|बिना शीर्षक|शीर्षकहीन|कोई शीर्षक नहीं|शिरोनामहीन|শিরোনামহীন|শিরোনাম নেই|தலைப்பு இல்லை|ไม่มีชื่อ|ไม่มีชื่อเรื่อง|ไม่มีหัวข้อ|không có tiêu đề|không tiêu đề|tanpa judul|tiada tajuk|walang pamagat|null|undefined|none|n/a|nan',
];

/** Kinds of posts: a title that names one, and with it at most who wrote it, says nothing of the matter. One word each. */
export const KINDS: readonly string[] = [
  'post posts posting message status statuses note photo photos image images picture video update toot tweet skeet repost reblog reply retweet boost link audio entry article blogpost gif screenshot',
  'beitrag posting nachricht statusmeldung statusupdate notiz foto fotos bild bilder eintrag antwort verweis aktualisierung publication publié message statut photo image vidéo réponse lien billet entrada publicación mensaje estado nota foto fotos imagen vídeo video respuesta enlace actualización',
  'messaggio stato nota immagine video risposta pubblicazione aggiornamento postagem publicação mensagem estado imagem vídeo resposta atualização bericht statusupdate notitie afbeelding antwoord bijdrage inlägg meddelande statusuppdatering bild svar länk innlegg melding statusoppdatering bilde lenke indlæg opslag besked statusopdatering billede',
  'mise statusu stavu zdjęcia obrazu kuvan tilan julkaisu viesti tila tilapäivitys kuva video vastaus linkki päivitys kirjoitus postitus sõnum pilt wpis wiadomość status zdjęcie obraz film odpowiedź notatka aktualizacja příspěvek zpráva stav fotka fotografie obrázek odpověď odkaz poznámka aktualizace príspevok správa fotografia obrázok bejegyzés üzenet állapot fénykép kép videó válasz hivatkozás frissítés poszt',
  'mesaj fotografie imagine stare răspuns postare actualizare gönderi paylaşım mesaj durum fotoğraf resim görüntü yanıt bağlantı güncelleme запись сообщение статуса статусу güncellemesi durumu статус фото фотография изображение картинка видео заметка пост репост ответ ссылка обновление допис повідомлення світлина зображення відео нотатка відповідь посилання оновлення публикация публикуване съобщение снимка',
  'objava poruka slika fotografija odgovor bilješka sporočilo posnetek δημοσίευση ανάρτηση μήνυμα κατάσταση φωτογραφία εικόνα βίντεο απάντηση ενημέρωση منشور رسالة حالة صورة فيديو تحديث مشاركة ملاحظة پست پیام تصویر عکس ویدیو وضعیت פוסט הודעה סטטוס תמונה סרטון עדכון תגובה',
  'पोस्ट संदेश स्थिति फोटो फ़ोटो तस्वीर चित्र वीडियो अपडेट পোস্ট বার্তা ছবি ভিডিও kiriman postingan pesan foto gambar video pembaruan balasan bài viết ảnh hình ảnh tin nhắn trạng thái',
];

/** The same where no spaces part words, whole. */
export const UNSPACED_KINDS: readonly string[] = [
  '近況アップデート|ステータスアップデート|状況更新|投稿|新しい投稿|新規投稿|新着投稿|写真|画像|動画|近況|近況報告|つぶやき|ツイート|リポスト|返信|メッセージ|メモ|ステータス|ステータス更新|更新|帖子|新帖子|新帖|图片|圖片|照片|视频|視頻|影片|动态|動態|新动态|状态|状态更新|消息|新消息|分享图片|分享视频|转发微博|转发|轉發|回复|发表了新帖子|发布了动态|글|새 글|새글|새 게시물|게시물|사진|동영상|영상|이미지|메시지|상태|상태 업데이트|업데이트|답글|메모|โพสต์|โพสต์ใหม่|รูปภาพ|ภาพ|วิดีโอ|ข้อความ|สถานะ|อัปเดตสถานะ',
];

/** What stands beside the name of a kind. Articles alone make no difference. */
export const BESIDE: readonly string[] = [
  'a an new my by from via shared posted added ein eine einen neu neue neuer neues mein meine von vom un une le la à jour nouveau nouvelle nouvel par de du d un una nuevo nueva mi por del nuovo nuova di da dal um uma novo nova por do een nieuw nieuwe van door en ett ny nytt nyt nye av fra från ten uusi nowy nowa nowe od przez nový nová nové od új egy nou nouă o de la yeni bir',
  'новый новая новое от нове новий нова від нов ново novi novo νέα νέο νέος από جديد جديدة من جدید از חדש חדשה מאת नया नई द्वारा का की से নতুন baru dari oleh mới của posta paylaştı kirjoittanut',
];
